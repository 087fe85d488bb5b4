/**
 * Refits the weights from labelled pages and says how good they are on pages they were not fitted to.
 *
 *     node tests/fit/run.ts FOLDER [--write] [--leave-one-out]
 *
 * FOLDER holds NAME.txt + NAME.labels.tsv. Without --write nothing changes; --leave-one-out fits once for every page,
 * without that page, and scores that page: whole pages are held out, never lines.
 */
import { parseArgs } from 'node:util';
import { compileWeights, labelLines } from '../../src/newspaper/label.ts';
import { priorWeights, type Weights } from '../../src/newspaper/prior.ts';
import { fitWeights } from './fit-weights.ts';
import { type LabelledPage, readLabelledPages } from './labelled-pages.ts';
import { writeWeights } from './write-weights.ts';

const options = { rounds: 120, pull: 1.5, pace: 0.1 };

type Score = { lines: number; right: number; sure: number; sureAndRight: number; pageMean: number };

function score(pages: readonly LabelledPage[], weightsOf: (page: LabelledPage) => Weights): Score {
	const total: Score = { lines: 0, right: 0, sure: 0, sureAndRight: 0, pageMean: 0 };
	for (const page of pages) {
		const labels = labelLines(page.views, compileWeights(weightsOf(page)));
		const right = labels.map(({ role }, line) => page.accepted[line]?.includes(role) === true);
		const sure = labels.map(({ confidence }) => confidence >= 0.9);
		total.lines += labels.length;
		total.right += right.filter(Boolean).length;
		total.sure += sure.filter(Boolean).length;
		total.sureAndRight += right.filter((isRight, line) => isRight && sure[line] === true).length;
		total.pageMean += right.filter(Boolean).length / labels.length / pages.length;
	}
	return total;
}

function report(name: string, { lines, right, sure, sureAndRight, pageMean }: Score): void {
	const share = (part: number, whole: number): string => (part / whole).toFixed(4);
	console.log(
		`${name}: lines ${String(lines)} role ${share(right, lines)} page-mean ${pageMean.toFixed(4)} sure ${share(sure, lines)} of these right ${share(sureAndRight, sure)}`,
	);
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { write: { type: 'boolean' }, 'leave-one-out': { type: 'boolean' } },
});
const folder = positionals[0];
if (folder === undefined) throw new Error('usage: node tests/fit/run.ts FOLDER [--write] [--leave-one-out]');
const pages = readLabelledPages(folder);
const prior = priorWeights();
report(
	'prior alone',
	score(pages, () => prior),
);
const fitted = fitWeights(pages, prior, options);
report(
	'fitted',
	score(pages, () => fitted),
);
if (values['leave-one-out'] === true) {
	report(
		'leave one page out',
		score(pages, (page) =>
			fitWeights(
				pages.filter((other) => other !== page),
				prior,
				options,
			),
		),
	);
}
if (values.write === true) await writeWeights(fitted);
