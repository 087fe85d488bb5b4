import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cueHolds, type CueName, cues } from '../../../src/newspaper/label/cues/index.ts';
import { compileWeights } from '../../../src/newspaper/label/compile-weights.ts';
import { labelLines } from '../../../src/newspaper/label/label.ts';
import { readLines } from '../../../src/newspaper/lines/lines.ts';
import { viewLines } from '../../../src/newspaper/lines/view-lines.ts';
import { measurePage } from '../../../src/newspaper/lines/page-shape.ts';
import { recognisers } from '../../../src/newspaper/label/roles/index.ts';
import { mergeWeights, roleOrder, type Weights } from '../../../src/newspaper/label/prior.ts';
import fitted from '../../../src/newspaper/label/weights.json' with { type: 'json' };

const weights = mergeWeights(fitted);

function viewsOf(text: string): ReturnType<typeof viewLines> {
	const { lines } = readLines(text, '');
	return viewLines(lines, measurePage(lines));
}

describe.each(roleOrder)('%s', (role) => {
	const { sample, settles, supports, opposes, followedBy } = recognisers[role];

	test('its sample line shows as much for it as against it, even without the lines around it', () => {
		const holding = (names: readonly CueName[]): CueName[] => {
			const [view] = viewsOf(sample);
			return view === undefined ? [] : names.filter((name) => cueHolds(name, view));
		};
		expect(holding([...settles, ...supports]).length).toBeGreaterThan(0);
		expect(holding(settles).length * 5 + holding(supports).length).toBeGreaterThanOrEqual(holding(opposes).length);
	});

	test('no cue both speaks for it and against it', () => {
		const all = [...settles, ...supports, ...opposes];
		expect(new Set(all).size).toBe(all.length);
	});

	test('something may follow it, each role in one way', () => {
		const reaches = [...followedBy.often, ...followedBy.sometimes];
		expect(reaches).not.toEqual([]);
		expect(new Set(reaches).size).toBe(reaches.length);
	});
});

test('their README says what every cue sees', () => {
	const readme = readFileSync(new URL('../../../src/newspaper/label/cues/README.md', import.meta.url), 'utf8');
	for (const [name, { says }] of Object.entries(cues)) expect(readme).toContain(`- \`${name}\` ${says}`);
});

describe('the best path', () => {
	const page =
		'茶园春早\n\n近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶，制茶车间里飘着清香。\n\n本报记者 王小五';
	const rolesWith = (table: Weights): string[] =>
		labelLines(viewsOf(page), compileWeights(table)).map(({ role }) => role);

	test('finds a headline, its text and its byline', () => {
		expect(rolesWith(weights)).toEqual(['headline', 'paragraph', 'byline']);
	});

	test('obeys the grammar: where a step is forbidden another label is found', () => {
		const forbidden = structuredClone(weights);
		forbidden.roles.headline.steps.paragraph = -100;
		expect(rolesWith(forbidden).slice(0, 2)).not.toEqual(['headline', 'paragraph']);
	});

	test('obeys the weights: a cue turned round turns the label round', () => {
		const inverted = structuredClone(weights);
		inverted.roles.byline.cues['byline-line'] = -20;
		expect(rolesWith(inverted)[2]).not.toBe('byline');
	});

	test('is as sure of a line as the next best path is far away', () => {
		const sure = labelLines(viewsOf(page), compileWeights(weights));
		for (const { confidence, runnerUp, role, why } of sure) {
			expect(confidence).toBeGreaterThanOrEqual(0.5);
			expect(runnerUp).not.toBe(role);
			expect(why.length).toBeGreaterThan(0);
		}
		expect(sure[2]?.confidence).toBeGreaterThan(0.9);
	});
});
