import { describe, expect, test } from 'vitest';
import { beginsWithJump, endsWithJump, isJumpLine } from '../../../src/newspaper/fields/jump.ts';
import { readKeyword } from '../../../src/newspaper/fields/keyword.ts';
import { readRubric } from '../../../src/newspaper/fields/rubric.ts';

describe('a keyword line', () => {
	test.each([
		['关键词：坚定信念', '坚定信念', 4],
		['关键词:改革开放', '改革开放', 4],
		['【关键词】乡村 振兴', '乡村 振兴', 5],
		['关键词：关键词', '关键词', 4],
	])('%s', (line, keyword, at) => {
		expect(readKeyword(line)).toEqual({ keyword, at });
	});
	test.each(['关键词是坚定信念', '今年的关键词：改革。', '关键词：'])('is not %s', (line) => {
		expect(readKeyword(line)).toBeNull();
	});
});

describe('a jump', () => {
	test.each([
		'（上接第一版）',
		'下转第三版',
		'(下转二版)',
		'（下转A05版）',
		'（下转第二、三版）',
		'（下转A2版、A3版）',
		'（下转第五至八版）',
		'（文转02版）',
		'（文接01版）',
		'（紧接A1版）',
		'▶下转2版',
		'◀◀◀上接1版',
		'▶▶▶（下转第三版）◀',
		'【上接A1版】',
	])('%s', (line) => {
		expect(isJumpLine(line)).toBe(true);
	});
	test.each(['转角遇到新鲜事', '接过父亲的担子', '转型升级、提质增效，打造旅游升级版'])('is not %s', (line) => {
		expect(isJumpLine(line)).toBe(false);
	});
	test('may open or close a paragraph', () => {
		expect(beginsWithJump('（上接第一版）工程旨在提升')).toBe(true);
		expect(endsWithJump('十分热烈。(下转第四版)')).toBe(true);
		expect(endsWithJump('十分热烈。')).toBe(false);
	});
});

test('a rubric needs text after it', () => {
	expect(readRubric('【攻略】把牢方向之舵')).toBe('【攻略】'.length);
	expect(readRubric('【攻略】')).toBe(0);
	expect(readRubric('（攻略）把牢方向之舵')).toBe(0);
});
