import { expect, test } from 'vitest';
import type { Answer } from '../../../src/search/engine/answer.ts';
import { failure, leftOut, moreName, outcome, periodName } from '../../../src/search/view/wording.ts';

const older = { newest: '2018', oldest: '2005' };
const answer: Answer = {
	added: [],
	known: { exact: 12, same: 0, words: 0 },
	more: false,
	asked: { newest: '2024', oldest: '2019' },
	waiting: null,
	failed: [],
	reading: null,
	also: [],
	meant: [],
	parts: [],
};

test.each<[string, Partial<Answer>, string]>([
	['all is asked', {}, '找到 12 条，完全匹配。已查 2019–2024 年。'],
	['some is', { waiting: older }, '找到 12 条，完全匹配。已查 2019–2024 年，还有 2005–2018 年没有查。'],
	[
		'both kinds',
		{ known: { exact: 2, same: 0, words: 3 } },
		'找到 5 条：完全匹配 2 条，包含各词 3 条。已查 2019–2024 年。',
	],
	[
		'other words',
		{ known: { exact: 2, same: 3, words: 0 }, also: ['最低生活保障'] },
		'找到 5 条：完全匹配 2 条，意思相同 3 条。也找了：最低生活保障。已查 2019–2024 年。',
	],
	[
		'a long passage in other words',
		{ also: ['柳江县城管执法局在辖区开展校园周边流动摊点和占道经营整治行动'] },
		'找到 12 条，完全匹配。也找了：柳江县城管执法局在辖区开展校园周边流动摊点和占道…。已查 2019–2024 年。',
	],
	['nothing', { known: { exact: 0, same: 0, words: 0 } }, '没有找到“低保”。已查 2019–2024 年。'],
	['what failed is not called searched', { failed: [{ period: older, reason: '' }] }, '找到 12 条，完全匹配。'],
	[
		'what failed is not called searched, what waits is said',
		{ failed: [{ period: { newest: '2020', oldest: '2020' }, reason: '' }], waiting: older },
		'找到 12 条，完全匹配。还有 2005–2018 年没有查。',
	],
	[
		'only what has no date is left',
		{ waiting: { newest: '', oldest: '' } },
		'找到 12 条，完全匹配。已查 2019–2024 年，没有日期的文章还没有查。',
	],
	[
		'saved ones only',
		{ savedOnly: { editions: 2, pieces: 0 } },
		'现在没有网络，只搜了存在手机里的 2 期：找到 12 条，完全匹配。',
	],
	[
		'kept pieces only',
		{ savedOnly: { editions: 0, pieces: 3 } },
		'现在没有网络，只搜了存在手机里的 3 篇收藏：找到 12 条，完全匹配。',
	],
	[
		'both',
		{ savedOnly: { editions: 1, pieces: 1 } },
		'现在没有网络，只搜了存在手机里的 1 期和 1 篇收藏：找到 12 条，完全匹配。',
	],
	['no dates', { asked: { newest: '', oldest: '' } }, '找到 12 条，完全匹配。'],
])('what was found, and how far was searched: %s', (_, given, sentence) => {
	expect(outcome({ ...answer, ...given }, '低保')).toBe(sentence);
});

test('a list by filters matches nothing', () => {
	expect(outcome(answer, '')).toBe('找到 12 条。已查 2019–2024 年。');
});

test('years are said as one says them', () => {
	expect(periodName({ newest: '2024', oldest: '2024' })).toBe('2024 年');
	expect(periodName({ newest: '2024', oldest: '' })).toBe('2024 年及以前');
});

test('the button names what it brings', () => {
	expect([moreName(4, older), leftOut(4, older)]).toEqual(['再看更多', '还有 4 条没有列出。还有 2005–2018 年没有查。']);
	expect([moreName(0, older), leftOut(0, older)]).toEqual(['接着查更早的', '还有 2005–2018 年没有查。']);
});

test('what failed is named by its years, and being offline is said', () => {
	const one = { period: { newest: '2021', oldest: '2019' }, reason: '没有下载成功' };
	const undated = { period: { newest: '', oldest: '' }, reason: '没有下载成功' };
	expect(failure([one, one], false, true)).toBe('2019–2021 年的索引没有下载下来，那里的文章还没有查。');
	expect(failure([undated], false, true)).toBe('一部分索引没有下载下来，那里的文章还没有查。');
	expect(failure([one], true, false)).toContain('没有联网');
	expect(failure([one], true, true)).not.toContain('没有联网');
});
