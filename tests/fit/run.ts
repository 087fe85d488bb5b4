/**
 * Refits the weights from labelled pages and says how good they are, also on pages they were not fitted to.
 *
 *     node tests/fit/run.ts FOLDER [--write] [--leave-one-out]
 *
 * FOLDER holds NAME.txt + NAME.labels.tsv. What weights.json lacks, a new role say, is fitted from its prior. Without --write nothing changes; --leave-one-out fits once for every page,
 * without that page, and scores that page: whole pages are held out, never lines.
 */
import { parseArgs } from 'node:util';
import { mergeWeights, priorWeights } from '../../src/newspaper/label/prior.ts';
import { fitWeights } from './fit-weights.ts';
import { readLabelledPages } from './labelled-pages.ts';
import { formatScore, scorePages } from './score-pages.ts';
import { readWeights, writeWeights } from './write-weights.ts';

const options = { rounds: 120, pull: 1.5, pace: 0.1 };

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { write: { type: 'boolean' }, 'leave-one-out': { type: 'boolean' } },
});
const folder = positionals[0];
if (folder === undefined) throw new Error('usage: node tests/fit/run.ts FOLDER [--write] [--leave-one-out]');
const pages = readLabelledPages(folder);
const prior = priorWeights();
const weights = mergeWeights(await readWeights());
console.log(`checked in:         ${formatScore(scorePages(pages, () => weights))}`);
console.log(`nothing fitted:     ${formatScore(scorePages(pages, () => prior))}`);
const fitted = fitWeights(pages, prior, options);
console.log(`fitted now:         ${formatScore(scorePages(pages, () => fitted))}`);
if (values['leave-one-out'] === true) {
	const score = scorePages(pages, (page) =>
		fitWeights(
			pages.filter((other) => other !== page),
			prior,
			options,
		),
	);
	console.log(`leave one page out: ${formatScore(score)}`);
}
if (values.write === true) await writeWeights(fitted);
