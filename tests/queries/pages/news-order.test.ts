import { expect, test } from 'vitest';
import { newsOrder } from '../../../src/queries/pages/news-order.ts';

const piece = (page: string, title: string, isReport = false) => ({ page, title, isReport });
const ordered = (...pieces: readonly ReturnType<typeof piece>[]) =>
	newsOrder(pieces, (one) => one).map(({ title }) => title);

test('the first report of the first page leads, and all others follow in print order', () => {
	expect(
		ordered(piece('01', '停水'), piece('01', '春耕', true), piece('01', '义诊'), piece('02', '招聘', true)),
	).toEqual(['春耕', '停水', '义诊', '招聘']);
});

test('a long notice of a page behind does not lead before the news of the first one', () => {
	expect(ordered(piece('01', '冬种'), piece('01', '食堂'), piece('03', '招聘公告', true))).toEqual([
		'冬种',
		'食堂',
		'招聘公告',
	]);
});

test('nothing leads where nothing is', () => {
	expect(ordered()).toEqual([]);
});
