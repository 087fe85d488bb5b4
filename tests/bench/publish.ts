/**
 * Publishing one edition into archives of different sizes: the first build of all but the newest edition, then the build
 * that brings it, and one that brings a correction to it. With time and memory of each, and their ratios.
 *
 *     node tests/bench/publish.ts CONTENT…
 *
 * Each CONTENT is a content folder; its newest edition is taken out and put back. Sites go to a folder for the time being.
 */
import { appendFile, mkdtemp, readdir, realpath, rename, rm, writeFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { gigabytes, measuredRun } from './support/measured-run.ts';
import type { Measured } from './support/measured-run.ts';

type Row = { name: string; editions: number; first: Measured; one: Measured; correction: Measured };

async function publishInto(content: string, folder: string): Promise<Row> {
	const editions = join(content, 'editions');
	const names = (await readdir(editions)).sort();
	const newest = names.at(-1) ?? '';
	const page = join(editions, newest, '01.txt');
	const printed = await readFile(page);
	const held = join(content, `.held-${newest}`);
	const build = () =>
		measuredRun(process.execPath, ['src/cli/build.ts'], {
			env: { CONTENT_DIR: content, OUT_DIR: join(folder, 'site') },
		});
	await rename(join(editions, newest), held);
	let first: Measured;
	try {
		first = await build();
	} finally {
		await rename(held, join(editions, newest));
	}
	const one = await build();
	await appendFile(page, '\n更正。\n');
	try {
		return { name: basename(content), editions: names.length, first, one, correction: await build() };
	} finally {
		await writeFile(page, printed);
	}
}

const seconds = ({ seconds: taken, peak }: Measured) => `${taken.toFixed(1)} s (${gigabytes(peak)})`;
const rows: Row[] = [];
for (const content of process.argv.slice(2)) {
	const folder = await realpath(await mkdtemp(join(tmpdir(), 'banmian-publish-')));
	try {
		const row = await publishInto(resolve(content), folder);
		rows.push(row);
		const { name, editions, first, one, correction } = row;
		console.log(
			`${name}, ${String(editions)} editions: all but one ${seconds(first)}, the newest ${seconds(one)}, a correction ${seconds(correction)}; first : newest = ${(first.seconds / one.seconds).toFixed(1)}`,
		);
		console.log(
			`  first build by program: ${[...first.peaks].map(([of, bytes]) => `${of} ${gigabytes(bytes)}`).join(', ')}`,
		);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
const [least] = rows;
for (const { name, one, correction } of rows.slice(1)) {
	if (least === undefined) continue;
	const ratios = [one.seconds / least.one.seconds, correction.seconds / least.correction.seconds];
	console.log(`${name} : ${least.name} = ${ratios.map((ratio) => ratio.toFixed(2)).join(' and ')}`);
}
