/** Filters in front of the field readers save time; they must never hide what a reader would find. */
import { describe, expect, test } from 'vitest';
import { acts, capacities, wholeCapacities } from '../../../src/newspaper/fields/capacities.ts';
import { readBylineLine } from '../../../src/newspaper/fields/byline.ts';
import { readCreditAtEnd, readCreditLine } from '../../../src/newspaper/fields/credit.ts';
import { readDateline } from '../../../src/newspaper/fields/dateline.ts';
import { isJumpLine } from '../../../src/newspaper/fields/jump.ts';
import { readKeyword } from '../../../src/newspaper/fields/keyword.ts';
import { readLines } from '../../../src/newspaper/lines/lines.ts';
import { measurePage } from '../../../src/newspaper/lines/page-shape.ts';
import { reads } from '../../../src/newspaper/lines/readings.ts';
import { viewLines } from '../../../src/newspaper/lines/view-lines.ts';
import { readRealPages } from '../real-pages.ts';

const shapes = [
	'作家 王蒙：',
	'（葛虹虹）',
	'王 蓉',
	'实习生 李晓',
	'沈阳日报、沈报全媒体记者 王蓉',
	'王飞李永张强刘洋，文/古丽米拉·艾力',
	'县融媒体中心记者王蓉；通讯员李明（广西）',
	'□融媒记者 颜元滔',
	'编辑 王蓉',
	'新华社发',
	'（资料照片）',
	'特约摄影 吕华',
	'刘永兴摄/光明图片',
	'人民图片',
	'（记者冯芸）百年大计，教育为本。',
	'中国网络电视台(新闻联播)：本台今天报道。',
	'本报1日讯（记者郭铭华）近日',
	'新华社电',
	'【关键词】乡村 振兴',
	'（上接第一版）',
	...[...capacities, ...wholeCapacities].flatMap((word) => [
		`${word} 王小五`,
		`本报${word}`,
		`（${word}王小五）茶园春早`,
	]),
	...Object.values(acts).flatMap((words) => words.flatMap((word) => [`王小五/${word}`, `茶园春早。王小五 ${word}`])),
].join('\n');

describe('the views know what the readers find', () => {
	test.each(
		[shapes, ...readRealPages()].map((text, i) => ({ text, page: i === 0 ? 'in each shape' : `on page ${String(i)}` })),
	)('$page', ({ text }) => {
		const { lines } = readLines(text, '');
		const known = viewLines(lines, measurePage(lines)).map((view) => ({
			text: view.text,
			byline: reads('byline')(view),
			credit: reads('credit')(view),
			creditAtEnd: reads('credit-at-end')(view),
			dateline: reads('dateline')(view),
			keyword: reads('keyword')(view),
			jump: reads('jump')(view),
		}));
		const found = lines.map(({ text: line, n }) => {
			const credit = readCreditLine(line) !== null;
			return {
				text: line,
				byline: readBylineLine(line) !== null,
				credit,
				creditAtEnd: !credit && readCreditAtEnd(line) !== null,
				dateline: readDateline(line, n) !== null,
				keyword: readKeyword(line) !== null,
				jump: isJumpLine(line),
			};
		});
		expect(known).toEqual(found);
	});
});
