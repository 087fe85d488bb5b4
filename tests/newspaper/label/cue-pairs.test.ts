import { expect, test } from 'vitest';
import { pairCount, pairedCues, pairNumber, pairRoom, pairsOn } from '../../../src/newspaper/label/cue-pairs.ts';
import { compileWeights } from '../../../src/newspaper/label/compile-weights.ts';
import { cueHolds } from '../../../src/newspaper/label/cues/index.ts';
import { mergeWeights, priorWeights, roleOrder } from '../../../src/newspaper/label/prior.ts';
import { writeWording } from '../../../src/newspaper/label/wording-points.ts';
import { readLines } from '../../../src/newspaper/lines/lines.ts';
import { measurePage } from '../../../src/newspaper/lines/page-shape.ts';
import { viewLines } from '../../../src/newspaper/lines/view-lines.ts';
import { parseWith } from '../../../src/newspaper/parse-with.ts';
import { readRealPages } from '../real-pages.ts';

const viewsOf = (text: string): ReturnType<typeof viewLines> => {
	const { lines } = readLines(text, 'a.txt');
	return viewLines(lines, measurePage(lines));
};

test('every pair has a number of its own, whichever cue comes first', () => {
	const numbers = pairedCues.flatMap((_, i) => pairedCues.slice(0, i).map((_, j) => pairNumber(i, j)));
	expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: pairCount }, (_, i) => i));
	expect(pairNumber(2, 7)).toBe(pairNumber(7, 2));
});

test('the pairs on a heading are those of the cues that hold on it; other lines have none', () => {
	const into = new Uint16Array(pairRoom);
	for (const text of readRealPages()) {
		for (const view of viewsOf(text)) {
			const held = pairedCues.flatMap((name, i) => (cueHolds(name, view) ? [i] : []));
			const wanted = held.flatMap((i) => held.filter((j) => j < i).map((j) => pairNumber(i, j)));
			const found = [...into.slice(0, pairsOn(view.page.bits, view.at, into))];
			expect(found.toSorted((a, b) => a - b)).toEqual(view.stack === null ? [] : wanted.toSorted((a, b) => a - b));
		}
	}
});

/** Points for one pair of cues on one role, as a file holds them, its cues in another order than today's. */
function fileWith(upper: string, lower: string): NonNullable<Parameters<typeof mergeWeights>[0]['pairs']> {
	const points = new Float64Array(3 * roleOrder.length);
	points[pairNumber(0, 2) * roleOrder.length + roleOrder.indexOf('subheading')] = 5;
	return { cues: [upper, 'rhyme', lower], points: writeWording(points) };
}

test('what a pair counts is found by the names of its cues, and decides a line', () => {
	const text = '茶园春早\n\n今年采茶更早\n\n近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶，制茶车间里飘着清香。';
	const roles = (weights: ReturnType<typeof mergeWeights>): string[] =>
		parseWith(compileWeights(weights), text, 'a.txt').lines.map(({ role }) => role);
	expect(roles(priorWeights())[1]).not.toBe('subheading');
	expect(roles(mergeWeights({ roles: {}, start: {}, pairs: fileWith('under-9', 'second-of-two') }))[1]).toBe(
		'subheading',
	);
	expect(roles(mergeWeights({ roles: {}, start: {}, pairs: fileWith('rhyme', 'second-of-two') }))[1]).not.toBe(
		'subheading',
	);
});
