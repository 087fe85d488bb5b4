/**
 * Refits the weights from labelled pages and says how good they are on pages they were not fitted to.
 *
 *     node tests/fit/run.ts FOLDER… [--most N] [--firm WORD] [--twice WORD…] [--hold-out WORD] [--leave-one-paper-out] [--write]
 *
 * A FOLDER holds NAME.txt + NAME.labels.tsv. Every page is fitted; a folder with more than N pages (300) counts as N:
 * one paper with many pages must not drown the others. Without --write nothing changes.
 *
 * --firm WORD: pages whose names hold WORD count twenty times, and where several of their roles are right,
 * only the one that is read today counts: what the project itself publishes must be read without doubt.
 * --twice WORD, once or several times: the pages of folders whose paths hold a WORD count twice, those that hold two WORDs four
 * times: what is seldom seen must outweigh the many pages on which it never stands.
 * --hold-out WORD: first fits without the pages whose names hold WORD (rmrb-202002: a month) and scores those.
 * --leave-one-paper-out: fits once for every paper of the folders that count whole, without any page of that paper,
 * and scores its pages. Whole pages are held out, never lines.
 *
 * Pages of the folders that count whole are fitted with their paragraphs indented as well: papers do either. Some pages
 * of the others are fitted as text recognition would give them as well, with every third full stop lost. Pages of both are
 * also fitted as other systems would have given them (copies.ts), each copy counting half as much as its page.
 *
 * What weights.json lacks, a new role say, is fitted from its prior.
 */
import { parseArgs } from 'node:util';
import { mergeWeights, priorWeights, type Weights } from '../../src/newspaper/label/prior.ts';
import { fitWeights } from '../../src/newspaper/fit/fit-weights.ts';
import { alteredCopies } from './copies.ts';
import { formatFigures } from './figures.ts';
import { copyWithoutStops, indentedCopy, type LabelledPage, readLabelledPages } from './labelled-pages.ts';
import { paperOf, samplePages, weighPages } from './sample-pages.ts';
import { scorePages, settle } from './score-pages.ts';
import { readWeights, writeWeights } from './write-weights.ts';

const options = { rounds: 60, pace: 0.1, pull: 0.6, pullWording: 3, leastPages: 4 };
/** To go on from weights that were fitted to nearly the same pages. */
const few = { ...options, rounds: 50 };
/** So many pages of a large folder are fitted without some of their stops as well. */
const withoutStops = 40;
/** So many are fitted as other systems would have given them as well. */
const altering = 120;
/** What it prints of a folder's own pages is measured on so many. */
const shown = 60;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		write: { type: 'boolean' },
		most: { type: 'string', default: '300' },
		firm: { type: 'string' },
		twice: { type: 'string', multiple: true, default: [] },
		'hold-out': { type: 'string' },
		'leave-one-paper-out': { type: 'boolean' },
	},
});
const most = Number(values.most);
if (positionals.length === 0 || !(most > 0))
	throw new Error(
		'usage: node tests/fit/run.ts FOLDER… [--most N] [--firm WORD] [--twice WORD…] [--hold-out WORD] [--leave-one-paper-out] [--write]',
	);
const prior = priorWeights();
const checkedIn = mergeWeights(await readWeights());
const firmly = 20;
const isFirm = ({ name }: LabelledPage): boolean => values.firm !== undefined && name.includes(values.firm);
const folders = positionals
	.map((folder) => {
		const pages = weighPages(readLabelledPages(folder), most);
		const times = 2 ** values.twice.filter((word) => folder.includes(word)).length;
		return pages.map((page) => ({ ...page, weight: times * page.weight }));
	})
	.map((pages) => pages.map((page) => (isFirm(page) ? { ...settle(page, checkedIn), weight: firmly } : page)));
const indented = new Map(
	folders
		.filter((pages) => pages.length <= most)
		.flat()
		.map((page) => [page, indentedCopy(page)]),
);
const stopless = new Map(
	folders
		.filter((pages) => pages.length > most)
		.flatMap((pages) => samplePages(pages, withoutStops))
		.map((page) => {
			const copy = copyWithoutStops(page);
			return [page, copy === null ? null : { ...copy, weight: 1 }];
		}),
);
const altered = new Map(
	folders
		.flatMap((pages) => (pages.length > most ? samplePages(pages, altering) : pages))
		.map((page, turn) => [page, alteredCopies(page, turn)]),
);
const withCopies = (page: LabelledPage): LabelledPage[] =>
	[page, indented.get(page) ?? null, stopless.get(page) ?? null, ...(altered.get(page) ?? [])].filter(
		(it) => it !== null,
	);
const fit = (pages: readonly LabelledPage[], from?: Weights): Weights =>
	fitWeights(pages.flatMap(withCopies), prior, from === undefined ? options : { ...few, from });
/** What many pages of one paper teach, then what the others add. */
const manyPaged = folders.filter((pages) => pages.length > most).flat();
const fitAll = (pages: readonly LabelledPage[]): Weights =>
	fit(pages, fit(pages.filter((page) => manyPaged.includes(page))));

const ofMany = fit(manyPaged);
const fitted = fit(folders.flat(), ofMany);
for (const [i, pages] of folders.entries()) {
	const some = samplePages(pages, shown);
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
	const without = fitAll(folders.flat().filter((page) => !isHeldOut(page)));
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
	const withouts = new Map(
		papers.map((paper) => {
			const others = folders.flat().filter((page) => paperOf(page) !== paper);
			return [paper, manyPaged.some((page) => paperOf(page) === paper) ? fitAll(others) : fit(others, ofMany)];
		}),
	);
	const scores = scorePages(whole, (page) => withouts.get(paperOf(page)) ?? prior);
	console.log(`leave one paper out, ${String(papers.length)} papers: ${formatFigures(scores, true)}`);
}

if (values.write === true) await writeWeights(fitted);
