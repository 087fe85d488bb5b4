import { expect, test } from 'vitest';
import { inPrint, printOrder } from '../../../src/queries/pages/print-order.ts';
import { samplePage } from '../../support/sample-page.ts';

const { articles, items } = samplePage();

test('a page runs in the order of its lines: an article that others cut in two comes twice', () => {
	const runs = printOrder(articles, (article) => article, items);
	expect(runs.map((run) => (run.kind === 'part' ? `${run.piece.n}.${run.part}` : run.item.kind))).toEqual([
		'1.0',
		'2.0',
		'1.1',
		'editor-note',
		'photo',
		'banner',
	]);
});

test('pieces come in the order in which they begin', () => {
	expect(inPrint(articles.toReversed(), (article) => article).map(({ n }) => n)).toEqual([1, 2]);
});
