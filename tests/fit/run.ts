/**
 * Refits the weights from labelled pages and says how good they are on pages they were not fitted to.
 *
 *     node tests/fit/run.ts FOLDER… [--sample N] [--hold-out WORD] [--leave-one-paper-out] [--write]
 *
 * A FOLDER holds NAME.txt + NAME.labels.tsv. Of a folder with more than N pages (60) N are fitted, at even distances by
 * name: one paper with many pages must not drown the others. Without --write nothing changes.
 *
 * --hold-out WORD: first fits without the pages whose names hold WORD (rmrb-202002: a month) and scores those.
 * --leave-one-paper-out: fits once for every paper of the folders that are taken whole, without any page of that paper,
 * and scores its pages. Whole pages are held out, never lines.
 *
 * What weights.json lacks, a new role say, is fitted from its prior.
 */
import { parseArgs } from 'node:util';
import { mergeWeights, priorWeights, type Weights } from '../../src/newspaper/label/prior.ts';
import { fitWeights } from './fit-weights.ts';
import { formatFigures } from './figures.ts';
import { type LabelledPage, readLabelledPages } from './labelled-pages.ts';
import { paperOf, samplePages } from './sample-pages.ts';
import { scorePages } from './score-pages.ts';
import { readWeights, writeWeights } from './write-weights.ts';

const options = { rounds: 120, pull: 1.5, pace: 0.1 };

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		write: { type: 'boolean' },
		sample: { type: 'string', default: '60' },
		'hold-out': { type: 'string' },
		'leave-one-paper-out': { type: 'boolean' },
	},
});
const most = Number(values.sample);
if (positionals.length === 0 || !Number.isInteger(most))
	throw new Error(
		'usage: node tests/fit/run.ts FOLDER… [--sample N] [--hold-out WORD] [--leave-one-paper-out] [--write]',
	);
const folders = positionals.map(readLabelledPages);
const prior = priorWeights();
const fit = (keep: (page: LabelledPage) => boolean): Weights =>
	fitWeights(
		folders.flatMap((pages) => samplePages(pages.filter(keep), most)),
		prior,
		options,
	);

const fitted = fit(() => true);
const checkedIn = mergeWeights(await readWeights());
for (const [i, pages] of folders.entries()) {
	const some = samplePages(pages, most);
	console.log(`${positionals[i] ?? ''}, ${String(some.length)} of ${String(pages.length)} pages`);
	console.log(
		`  nothing fitted: ${formatFigures(
			scorePages(some, () => prior),
			false,
		)}`,
	);
	console.log(
		`  checked in:     ${formatFigures(
			scorePages(some, () => checkedIn),
			false,
		)}`,
	);
	console.log(
		`  fitted now:     ${formatFigures(
			scorePages(some, () => fitted),
			false,
		)}`,
	);
}

const word = values['hold-out'];
if (word !== undefined) {
	const isHeldOut = ({ name }: LabelledPage): boolean => name.includes(word);
	const without = fit((page) => !isHeldOut(page));
	const heldOut = folders.flat().filter(isHeldOut);
	console.log(
		`held out, ${word}: ${formatFigures(
			scorePages(heldOut, () => without),
			true,
		)}`,
	);
}

if (values['leave-one-paper-out'] === true) {
	const whole = folders.filter((pages) => pages.length <= most).flat();
	const papers = [...new Set(whole.map(paperOf))];
	const withouts = new Map(papers.map((paper) => [paper, fit((page) => paperOf(page) !== paper)]));
	const scores = scorePages(whole, (page) => withouts.get(paperOf(page)) ?? prior);
	console.log(`leave one paper out, ${String(papers.length)} papers: ${formatFigures(scores, true)}`);
}

if (values.write === true) await writeWeights(fitted);
