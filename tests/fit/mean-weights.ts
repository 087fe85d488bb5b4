/**
 * Writes weights.json as the mean of several fits.
 *
 *     node tests/fit/mean-weights.ts FILE:SHARE…
 *
 * A FILE is a weights.json; it counts as its SHARE of the sum of all shares. What a file lacks counts as in the prior.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { mergeWeights, roleOrder, type Weights } from '../../src/newspaper/label/prior.ts';
import { writeWeights } from './write-weights.ts';

const Points = z.record(z.string(), z.number());
const Fitted = z.object({
	roles: z.record(z.string(), z.object({ cues: Points, steps: Points })),
	start: Points,
	wording: z.string(),
	pairs: z.object({ cues: z.array(z.string()), points: z.string() }),
});

type Part = { weights: Weights; share: number };

function readPart(argument: string): Part {
	const [, file = '', share = ''] = /^(.+):([\d.]+)$/u.exec(argument) ?? [];
	if (file === '' || !(Number(share) > 0)) throw new Error('usage: node tests/fit/mean-weights.ts FILE:SHARE…');
	const fitted = Fitted.parse(JSON.parse(readFileSync(file, 'utf8')));
	return { weights: mergeWeights(fitted), share: Number(share) };
}

const parts = process.argv.slice(2).map(readPart);
const whole = parts.reduce((sum, { share }) => sum + share, 0);
const first = parts[0]?.weights;
if (first === undefined) throw new Error('usage: node tests/fit/mean-weights.ts FILE:SHARE…');

const mean = (of: (weights: Weights) => number | undefined): number =>
	parts.reduce((sum, { weights, share }) => sum + share * (of(weights) ?? 0), 0) / whole;
/** Four places are as many as a fit writes. */
const rounded = (points: number): number => Math.round(points * 1e4) / 1e4;

const { roles, start } = mergeWeights({ roles: {}, start: {} });
for (const role of roleOrder) {
	for (const { weights } of parts) Object.assign(roles[role].cues, weights.roles[role].cues);
	for (const cue of Object.keys(roles[role].cues))
		Object.assign(roles[role].cues, {
			[cue]: rounded(mean((weights) => new Map(Object.entries(weights.roles[role].cues)).get(cue))),
		});
	for (const to of [...roleOrder, 'end'] as const)
		roles[role].steps[to] = rounded(mean((weights) => weights.roles[role].steps[to]));
	start[role] = rounded(mean((weights) => weights.start[role]));
}
await writeWeights({
	roles,
	start,
	wording: first.wording.map((_, i) => mean((weights) => weights.wording[i])),
	pairs: first.pairs.map((_, i) => mean((weights) => weights.pairs[i])),
});
