/** The file of fitted weights: src/newspaper/label/weights.json. */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { pairedCues } from '../../src/newspaper/label/cue-pairs.ts';
import type { FittedWeights, Weights } from '../../src/newspaper/label/prior.ts';
import { writeWording } from '../../src/newspaper/label/wording-points.ts';

const path = fileURLToPath(new URL('../../src/newspaper/label/weights.json', import.meta.url));

/** @returns the weights that are checked in; none if the file was deleted to fit anew */
export async function readWeights(): Promise<FittedWeights> {
	if (!existsSync(path)) return { roles: {}, start: {} };
	const { default: weights } = await import('../../src/newspaper/label/weights.json', { with: { type: 'json' } });
	return weights;
}

/** Writes the file, one weight a line; the wording is one string, and so are the pairs. */
export async function writeWeights({ wording, pairs, ...weights }: Weights): Promise<void> {
	const written = {
		...weights,
		wording: writeWording(wording),
		pairs: { cues: pairedCues, points: writeWording(pairs) },
	};
	writeFileSync(
		path,
		await format(JSON.stringify(written, null, '\t'), {
			...(await resolveConfig(path)),
			filepath: path,
		}),
	);
	console.log(`${path} is written`);
}
