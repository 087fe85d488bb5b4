/** Everyday words and official ones find each other: what was typed first, what says the same after it. */
import { expect, test } from 'vitest';
import { makeSite, nameOf, type Page } from './support/site.ts';

const synonyms = [
	['低保', '最低生活保障'],
	['退休金', '养老金', '基本养老金'],
	['医保', '医疗保险'],
	['打工', '务工'],
	['公交', '公共汽车'],
	['wifi', 'Wi-Fi'],
];
const pages: Page[] = [
	{ name: 'everyday', headline: '低保怎么办理', paragraphs: ['到居委会问。'], date: '2020-01-01' },
	{ name: 'official', headline: '最低生活保障提标', paragraphs: ['每人每月多一百元。'], date: '2024-01-01' },
	{ name: 'both', headline: '低保就是最低生活保障', date: '2019-01-01' },
	{ name: 'pension', headline: '养老金上调', paragraphs: ['学校里也有宣传。'], date: '2024-01-01' },
	{ name: 'clinic', headline: '中医保健进社区', paragraphs: ['降低保费，学校里也讲。'], date: '2024-01-01' },
	{ name: 'insurance', headline: '医疗保险缴费', paragraphs: ['学校里收。'], date: '2024-01-01' },
	{ name: 'net', headline: '车站有免费Wi-Fi', date: '2024-01-01' },
];
const site = (shards = 2500) => makeSite(pages, shards, synonyms);

test.each([
	['低保', ['everyday', 'both', 'clinic', 'official']],
	['最低生活保障', ['official', 'both', 'everyday']],
	['“低保”', ['everyday', 'both', 'clinic']],
	['退休金', ['pension']],
	['基本养老金', ['pension']],
	['醫保', ['clinic', 'insurance']],
	['低保提标', ['official']],
	['低保 提标', ['official']],
	['“低保” 提标', []],
	['wifi', ['net']],
	['免费WIFI', ['net']],
	['击打工具', []],
	['养老院', []],
] as const)('%s finds %j', async (typed, names) => {
	expect(await (await site()).all(typed)).toEqual(names);
});

test('so it is over several shards, each piece once', async () => {
	expect((await (await site(1)).all('低保')).toSorted()).toEqual(['both', 'clinic', 'everyday', 'official']);
});

test('an other word counts only where it is one, not where two words meet', async () => {
	const archive = await site();
	expect(await archive.all('医疗保险')).toEqual(['insurance']);
	expect(await archive.all('最低生活保障')).not.toContain('clinic');
});

test('what was looked for is said, and marked as it is printed', async () => {
	const answer = await (await site()).ask('低保');
	expect(answer).toMatchObject({ also: ['最低生活保障'], known: { exact: 3, same: 1, words: 0 } });
	const last = answer.added.at(-1);
	expect(last).toMatchObject({ match: 'same' });
	expect(last?.headline).toEqual([
		{ text: '最低生活保障', marked: true },
		{ text: '提标', marked: false },
	]);
	expect((await (await site()).ask('公交')).also).toEqual(['公共汽车']);
	expect((await (await site()).ask('居委会')).also).toEqual([]);
});

test('words apart: those as typed first', async () => {
	const answer = await (await site()).ask('学校 退休金');
	expect(answer.added.map(nameOf)).toEqual(['pension']);
	expect(answer).toMatchObject({ also: ['养老金', '基本养老金'], known: { exact: 0, same: 0, words: 1 } });
});

test('an answer that is full can still bring what says the same', async () => {
	const many = Array.from({ length: 10 }, (_, i): Page => ({
		name: `n${String(i)}`,
		headline: '到外地打工',
		date: '2024-01-01',
	}));
	const archive = await makeSite([...many, { name: 'other', headline: '返乡务工人员' }], 2500, synonyms);
	const first = await archive.ask('打工');
	expect(first).toMatchObject({ also: [], more: true });
	expect((await archive.all('打工')).at(-1)).toBe('other');
	const none = await makeSite(many, 2500, [['低保', '最低生活保障']]);
	expect((await none.ask('打工')).more).toBe(false);
});
