import { describe, expect, test } from 'vitest';
import { pageMap } from '../../../src/queries/map/page-map.ts';
import { printOrder } from '../../../src/queries/pages/print-order.ts';
import { samplePage } from '../../support/sample-page.ts';

const { articles, items } = samplePage();
const pieces = articles.map((article) => ({
	id: `2024-01/piece-${article.n}`,
	collection: 'briefs' as const,
	data: {
		edition: { collection: 'editions' as const, id: '2024-01' },
		page: { collection: 'pages' as const, id: '2024-01/01' },
		slug: `piece-${article.n}`,
		title: article.headline?.text ?? '',
		article,
		photos: [],
	},
}));
const runs = printOrder(pieces, ({ data }) => data.article, items);
const ownPage = ({ number }: { number: number }) => (number === 2 ? null : `/2024-01/photos/${number}/`);

describe('the map of a page', () => {
	const map = pageMap(runs, ownPage);

	test('has a block for each part of an article and each photo with a page, in print order', () => {
		expect(map?.blocks.map(({ kind, href }) => [kind, href])).toEqual([
			['article', '/2024-01/piece-1/'],
			['photo', '/2024-01/photos/1/'],
			['article', '/2024-01/piece-2/'],
			['continued', expect.stringMatching(/^\/2024-01\/piece-1\/#/)],
			['photo', '/2024-01/photos/3/'],
		]);
	});

	test('calls a later part by its heading, and a photo by its caption', () => {
		expect(map?.blocks.map(({ phrases }) => phrases.map((words) => words.join('')).join(' '))).toEqual([
			'全区经济工作会议召开',
			'新兴工业园区。',
			'群众回家路亮堂堂',
			'去年干得怎样',
			'街头一景。',
		]);
	});

	test('places every block, and lets its style sheet by', () => {
		expect(map?.places.css.match(/:nth-child\(\d+\)\{grid-area:\d+\/\d+\/\d+\/\d+\}/g)).toHaveLength(5);
		expect(map?.places.hash).toMatch(/^sha256-[\w+/]{43}=$/);
	});
});

test('a page of which nothing can be opened has no map', () => {
	expect(pageMap([], ownPage)).toBeNull();
	expect(
		pageMap(
			printOrder([], ({ data }: (typeof pieces)[number]) => data.article, items),
			() => null,
		),
	).toBeNull();
});
