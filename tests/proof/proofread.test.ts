import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/newspaper/parse-page.ts';
import { proofread } from '../../src/proof/proofread.ts';
import { proofPage } from '../../src/proof/proof-text.ts';
import { projectRoot } from '../support/run.ts';
import { shippedWordings } from './shipped-wordings.ts';

const { wordings } = await shippedWordings();

/** What is said of pages, as `file:line:column code`. */
function said(sources: Readonly<Record<string, string>>, keep: readonly string[] = []): string[] {
	const pages = Object.entries(sources).map(([file, source]) => proofPage(parsePage(source, file), source, file));
	return proofread({ day: '2024-03-08', pages, wordings }, keep).map(
		({ file, line, column, code }) => `${file}:${String(line)}:${String(column)} ${code}`,
	);
}

test('of the seed page, only the item that is printed twice is told', async () => {
	const source = await readFile(join(projectRoot, 'content/editions/2024-01-liujiang/01.txt'), 'utf8');
	expect(said({ '01.txt': source })).toEqual(['01.txt:29:202 repeated-item']);
});

describe('a place is that of the file', () => {
	test('behind a role mark and white space', () => {
		expect(said({ a: '@主题 茶园春早\n\n  @正文 　学校按装了路灯。\n' })).toEqual(['a:3:10 wrong-wording']);
	});

	test('in the later line of a paragraph that the layout broke', () => {
		const source = '@主题 茶园春早\n\n@正文 柳江区第一中学门前\n\n@接上 的道路按装了路灯。\n';
		expect(said({ a: source })).toEqual(['a:5:8 wrong-wording']);
	});

	test('behind characters that are not seen', () => {
		expect(said({ a: '@主题 茶园春早\n\n@正文 学\u200b校\ufeff按装了路灯。\n' })).toEqual(['a:3:9 wrong-wording']);
	});

	test('behind radicals, in the second of two things on one line', () => {
		expect(said({ a: '@主题 ⼭村 @正文 ⼭村⼩学按装了路灯。\n' })).toEqual(['a:1:16 wrong-wording']);
	});

	test('behind a line end that editors do not count', () => {
		expect(said({ a: '@主题 茶园春早\n@正文 开始采茶。\u2028@正文 学校按装了路灯。\n' })).toEqual([
			'a:2:17 wrong-wording',
		]);
	});

	test('in a credit that shares its line with the caption', () => {
		const source = '@主题 茶园春早\n\n@正文 开始采茶。\n\n@图说 学校按装路灯。（本报通迅员 张三 摄）\n';
		expect(said({ a: source })).toEqual(['a:5:7 wrong-wording', 'a:5:15 wrong-wording']);
	});
});

test('findings come page by page, in the order of their lines', () => {
	const page = '@主题 茶园春早\n\n@正文 学校按装路灯，，好。\n\n@正文 我们我们按装路灯。\n';
	expect(said({ b: page, a: page })).toEqual([
		'b:3:7 wrong-wording',
		'b:3:11 doubled-mark',
		'b:5:5 doubled-word',
		'b:5:9 wrong-wording',
		'a:3:7 wrong-wording',
		'a:3:11 doubled-mark',
		'a:5:5 doubled-word',
		'a:5:9 wrong-wording',
	]);
});

describe('what the editor keeps', () => {
	const page = '@主题 茶园春早\n\n@正文 种植莲藕、莲藕等作物，收获莲藕、甘蔗、香葱、甘蔗、玉米。\n';

	test('is left alone wherever the words stand', () => {
		expect(said({ a: page })).toEqual(['a:3:7 repeated-item', 'a:3:27 repeated-item']);
		expect(said({ a: page }, ['莲藕、莲藕'])).toEqual(['a:3:27 repeated-item']);
		expect(said({ a: page }, ['种植莲藕、莲藕等', '甘蔗、香葱、甘蔗'])).toEqual([]);
	});

	test('of a line that lacks something, some of its words', () => {
		const photo = '@主题 茶园春早\n\n@正文 开始采茶。\n\n@图说 茶农在采茶。\n';
		expect(said({ a: photo })).toEqual(['a:5:5 photo-without-credit']);
		expect(said({ a: photo }, ['茶农在采茶'])).toEqual([]);
	});

	test('must hold all that was found', () => {
		expect(said({ a: page }, ['莲藕', '等作物'])).toEqual(['a:3:7 repeated-item', 'a:3:27 repeated-item']);
	});
});

test('a name is compared across the pages of an edition', () => {
	const page = (name: string) => `@主题 茶园春早\n\n@正文 柳江区委书记${name}出席会议。\n`;
	expect(said({ a: page('王秋静'), b: page('王秋景'), c: page('王秋静') })).toEqual(['b:3:11 name-two-ways']);
});
