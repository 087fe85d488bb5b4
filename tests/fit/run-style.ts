/**
 * How much less of a paper's pages an editor has to put right because the earlier ones were.
 *
 *     node tests/fit/run-style.ts FOLDER…
 *
 * Each FOLDER holds one paper's pages, NAME.txt + NAME.labels.tsv; their names are in the order of print.
 */
import { meetSeries } from './editor-series.ts';
import { readLabelledPages } from './labelled-pages.ts';

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('usage: node tests/fit/run-style.ts FOLDER…');
for (const folder of folders) {
	const met = meetSeries(readLabelledPages(folder));
	const sum = (what: (one: (typeof met)[number]) => number): string =>
		String(met.reduce((all, one) => all + what(one), 0));
	for (const { name, lines, plain, styled, marked } of met)
		console.log(
			`  ${name}: ${String(lines)} lines, wrong ${String(plain)} → ${String(styled)}, marked ${String(marked)}`,
		);
	console.log(
		`${folder}: ${sum(({ lines }) => lines)} lines, wrong ${sum(({ plain }) => plain)} → ${sum(({ styled }) => styled)}, marked ${sum(({ marked }) => marked)} (mended ${sum(({ mended }) => mended)}, broken ${sum(({ broken }) => broken)})`,
	);
}
