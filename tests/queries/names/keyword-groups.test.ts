import { expect, test } from 'vitest';
import type { GuideRow } from '../../../src/archive/reading.ts';
import { groupKeywords, keywordHref } from '../../../src/queries/names/keyword-groups.ts';

const row = (name: string, edition: string): GuideRow => ({
	name,
	edition,
	guide: {
		paragraphs: [],
		report: { label: '报道', href: '/a/' },
		folio: { newspaper: '日报', edition: { title: edition, href: '/' }, page: null, day: null },
		figures: [],
		mentions: [],
	},
});

test('a keyword of several editions stands once, its newest block first', () => {
	const groups = groupKeywords([row('民生福祉', 'new'), row('经济发展', 'new'), row('民生福祉', 'old')]);
	expect(groups.map(({ keyword, guides }) => [keyword, ...guides.map(({ edition }) => edition)])).toEqual([
		['民生福祉', 'new', 'old'],
		['经济发展', 'new'],
	]);
});

test('an address depends on the keyword alone: those spelt alike share it', () => {
	expect(['公事', '公式'].map(keywordHref)).toEqual(['/keywords/gong-shi/', '/keywords/gong-shi/']);
});
