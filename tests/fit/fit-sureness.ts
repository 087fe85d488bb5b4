/**
 * Fits how sure labels are (src/newspaper/label/sureness.ts) to pages that weights were not fitted to, and says what it is
 * worth on pages that it was not fitted to itself.
 *
 *     node tests/fit/fit-sureness.ts FOLDER… --unseen FOLDER… [--test FOLDER…] [--write]
 *
 * Pages of the folders, which the checked-in weights are fitted to, are read by others: five fits, each without every fifth
 * page; of a folder with more than 300 pages 120 are fitted and none read. Pages of --unseen, which no weight is fitted to,
 * are read by the checked-in weights, and count most. Prints what it gives on each page of --unseen without that page, and on
 * the pages of --test. Without --write nothing changes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { mergeWeights, priorWeights } from '../../src/newspaper/label/prior.ts';
import { surenessFacts } from '../../src/newspaper/label/sureness.ts';
import { alteredCopies } from './copies.ts';
import { fitWeights } from '../../src/newspaper/fit/fit-weights.ts';
import { indentedCopy, readLabelledPages } from './labelled-pages.ts';
import { samplePages } from './sample-pages.ts';
import { fitSureness, sureBy, type SureLine, sureLines } from './sure-lines.ts';
import { readWeights } from './write-weights.ts';

const path = fileURLToPath(new URL('../../src/newspaper/label/sureness.json', import.meta.url));
const options = { rounds: 45, pace: 0.1, pull: 0.6, pullWording: 3, leastPages: 4 };
const many = 300;
const sampled = 120;
const folds = 5;
/** A line of a page on which the cues were tried counts less than one of a page that nothing was made with. */
const familiar = 0.15;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		unseen: { type: 'string', multiple: true, default: [] },
		test: { type: 'string', multiple: true, default: [] },
		write: { type: 'boolean' },
	},
});
if (positionals.length === 0 || values.unseen.length === 0)
	throw new Error('usage: node tests/fit/fit-sureness.ts FOLDER… --unseen FOLDER… [--test FOLDER…] [--write]');

const folders = positionals.map(readLabelledPages);
const always = folders.filter((pages) => pages.length > many).flatMap((pages) => samplePages(pages, sampled));
const inFolds = folders.filter((pages) => pages.length <= many).flat();
const readByOthers = Array.from({ length: folds }, (_, fold) => {
	const fitted = inFolds
		.filter((_, i) => i % folds !== fold)
		.flatMap((page, turn) => [page, indentedCopy(page), ...alteredCopies(page, turn)])
		.filter((page) => page !== null);
	const weights = fitWeights([...always, ...fitted], priorWeights(), options);
	return sureLines(
		inFolds.filter((_, i) => i % folds === fold),
		weights,
		familiar,
	);
}).flat();

const checkedIn = mergeWeights(await readWeights());
const linesOf = (paths: readonly string[]): SureLine[] =>
	paths.flatMap((folder) => sureLines(readLabelledPages(folder), checkedIn, 1));
const unseen = linesOf(values.unseen);
const fitted = fitSureness([...unseen, ...readByOthers]);

/** How many lines a threshold calls sure, how many of these are right, and what share of the wrong ones is below. */
function report(name: string, lines: readonly SureLine[], sureOf: (line: SureLine) => number): void {
	const said = lines.map((line) => ({ sure: sureOf(line), right: line.right }));
	const share = (of: typeof said, holds: (it: (typeof said)[number]) => boolean): string =>
		(of.filter(holds).length / of.length).toFixed(3);
	const sure = said.filter((it) => it.sure >= 0.9);
	const wrong = said.filter((it) => !it.right);
	const loss = said.reduce((sum, it) => sum - Math.log(it.right ? it.sure : 1 - it.sure), 0) / said.length;
	console.log(
		`${name}: lines ${String(said.length)} right ${share(said, (it) => it.right)}, said to be 0.9 sure ` +
			`${share(said, (it) => it.sure >= 0.9)}, right of these ${share(sure, (it) => it.right)}, of the wrong ones below ` +
			`0.8 ${share(wrong, (it) => it.sure < 0.8)}, below 0.9 ${share(wrong, (it) => it.sure < 0.9)}, log loss ${loss.toFixed(4)}`,
	);
}
const pagesOf = new Set(unseen.map(({ page }) => page));
const without = new Map(
	[...pagesOf].map((page) => [page, fitSureness([...unseen.filter((it) => it.page !== page), ...readByOthers])]),
);
report('unseen, each page left out', unseen, (line) => sureBy(without.get(line.page) ?? fitted, line));
report('pages read by other weights', readByOthers, (line) => sureBy(fitted, line));
for (const folder of values.test) report(folder, linesOf([folder]), (line) => sureBy(fitted, line));

const rounded = Object.fromEntries(surenessFacts.map((name, i) => [name, Math.round((fitted[i] ?? 0) * 100) / 100]));
console.log(rounded);
if (values.write === true) {
	writeFileSync(path, `${JSON.stringify(rounded, null, '\t')}\n`);
	console.log(`${path} is written`);
}
