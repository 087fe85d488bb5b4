import { expect, test } from 'vitest';
import { mostCharacters, ownNames } from '../../../src/search/text/own-names.ts';

const issue = (title: string, newspaper = '柳江日报', published: string | null = '2026-04-19') => ({
	newspaper,
	title,
	published,
});

test.each([
	'柳江日报',
	'柳江日报 2026-04-19',
	'柳江日报2026年4月19日',
	'2026年4月19日 星期日',
	'二〇二六年四月十九日',
	'第6121期',
	'2026年第45期（总第6121期）',
	'柳江日报电子版',
	'20260419',
	'2026年4月19日　农历三月初三',
	'总第6121期　共8版',
	'',
])('“%s” is no name of its own', (title) => {
	expect(ownNames([issue(title)])).toEqual([]);
});

test.each([
	['县两会特刊', '县两会特刊'],
	['柳江日报 2026“三月三”专刊', '2026三月三专刊'],
	['第6121期　两会专题', '两会专题'],
	['2026年1月20日　县“两会”特刊', '县两会特刊'],
	['县两会　第6121期', '县两会'],
])('%s has one', (title, name) => {
	expect(ownNames([issue(title)])).toEqual([name]);
});

test('each name stands once, the newest first', () => {
	expect(ownNames(['三月三', '两会', '第1期', '三月三'].map((title) => issue(title)))).toEqual(['三月三', '两会']);
});

test('what many editions are called is no name of one', () => {
	const weekly = Array.from({ length: 50 }, (_, n) => issue(`柳江新闻 第${String(n)}期`));
	expect(ownNames([...weekly, issue('两会')])).toEqual(['两会']);
});

test('of an archive in which every edition has a name the newest are kept', () => {
	const all = Array.from({ length: 1000 }, (_, n) => issue(`专题${String.fromCharCode(0x4e00 + n)}会议`));
	const names = ownNames(all);
	expect(names[0]).toBe('专题一会议');
	expect(names.join('').length).toBeGreaterThan(mostCharacters - 5);
	expect(names.join('').length).toBeLessThanOrEqual(mostCharacters);
});
