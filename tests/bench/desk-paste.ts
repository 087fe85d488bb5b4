/**
 * How long an editor waits for the sections of a page that is pasted into the desk.
 *
 *     node tests/bench/desk-paste.ts FILE… [--characters 20000] [--runs 5] [--pause 500] [--against CHECKOUT]
 *
 * The texts of FILE… are joined and cut at so many characters. A desk is started over a content folder with one edition, in
 * Chromium the text is pasted into a new edition, and after a pause (in milliseconds) 放进去 is pressed; each run does so
 * twice, with a desk that was just started, and again. Prints medians, and the times of each run. With `--against` the desk
 * of another checkout takes turns with this one, and the ratios are printed. Processor times hardly depend on what else the
 * machine does.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../e2e/support/browser.ts';
import { projectRoot } from '../support/run.ts';
import { goodContent } from '../support/temp-content.ts';
import { pastePage, watch } from './support/paste-page.ts';
import type { PasteTimes } from './support/paste-page.ts';
import { startDesk } from './support/started-desk.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		characters: { type: 'string', default: '20000' },
		runs: { type: 'string', default: '5' },
		pause: { type: 'string', default: '500' },
		against: { type: 'string' },
	},
});
if (positionals.length === 0)
	throw new Error(
		'usage: node tests/bench/desk-paste.ts FILE… [--characters 20000] [--runs 5] [--pause 500] [--against CHECKOUT]',
	);

/** How many characters the edition has that is there already. */
const there = 5_000;
const said: Readonly<Record<keyof PasteTimes, string>> = {
	stored: 'text stored',
	answered: 'page answered',
	painted: 'sections painted',
	found: 'first finding',
	server: 'processor, server',
	browser: 'processor, browser',
	mended: 'a line marked and painted',
	mending: 'processor, browser, for that',
};
const rows: readonly (keyof PasteTimes)[] = [
	'stored',
	'answered',
	'painted',
	'found',
	'server',
	'browser',
	'mended',
	'mending',
];

const texts = await Promise.all(positionals.map((file) => readFile(file, 'utf8')));
const text = [...texts.join('\n\n')].slice(0, Number(values.characters)).join('');
const content = { ...goodContent, 'editions/2024-01-liujiang/01.txt': text.slice(0, there) };

/** The times of a checkout, one a run. */
type Taken = { checkout: string; first: PasteTimes[]; next: PasteTimes[] };
const checkouts = [projectRoot, ...(values.against === undefined ? [] : [resolve(values.against)])];
const taken: Taken[] = checkouts.map((checkout) => ({ checkout, first: [], next: [] }));

const browser = await launch();
try {
	for (let run = 0; run < Number(values.runs); run++) {
		// Whoever is first in one run is last in the next.
		for (const one of run % 2 === 0 ? taken : taken.toReversed()) await pasteTwice(one);
		process.stderr.write('.');
	}
} finally {
	await browser.close();
}
process.stderr.write('\n');
console.log(
	`${String([...text].length)} characters, pressed ${values.pause} ms after the paste; medians of ${values.runs}, milliseconds`,
);
for (const which of ['first', 'next'] as const) {
	console.log(which === 'first' ? '\na desk that was just started' : '\nanother page');
	for (const row of rows) console.log(`  ${said[row].padEnd(30)}${compared(which, row)}`);
}

async function pasteTwice({ checkout, first, next }: Taken): Promise<void> {
	const desk = await startDesk(checkout, content);
	const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
	try {
		await page.addInitScript(watch);
		const pause = Number(values.pause);
		first.push(await pastePage(page, desk, { edition: '2024-01-05', text, pause }));
		next.push(await pastePage(page, desk, { edition: '2024-01-06', text, pause }));
	} finally {
		await page.close();
		await desk.stop();
	}
}

function compared(which: 'first' | 'next', row: keyof PasteTimes): string {
	const [here = [], before] = taken.map((one) => one[which].map((times) => times[row]));
	const spread = `${median(here).toFixed(0)} (${here.map((time) => time.toFixed(0)).join(' ')})`;
	if (before === undefined) return spread;
	const ratio = (median(here) / median(before)).toFixed(2);
	return `${spread}, against ${median(before).toFixed(0)}: ${ratio}`;
}

function median(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
