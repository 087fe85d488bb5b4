/**
 * Our parser against remark-parse over the same text, in one process, by turns.
 *
 *     node tests/bench/parser.ts FILE.jsonl.gz [--megabytes 10]
 *
 * FILE holds one news item a line: `{ "title": …, "paragraphs": […] }`. Ten items make a page. Prints throughput as a
 * ratio and how time and memory grow with the amount of text. remark-parse does less (it knows no newspaper); it is the
 * yardstick of what parsing text costs in this ecosystem.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { z } from 'zod';
import { parsePage } from '../../src/newspaper/parse-page.ts';

const Item = z.object({ title: z.string(), paragraphs: z.array(z.string()) });

/** Pages of ten items each, until they hold `bytes` of UTF-8. */
async function readPages(file: string, bytes: number): Promise<string[]> {
	const pages: string[] = [];
	let items: string[] = [];
	let read = 0;
	for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
		const { title, paragraphs } = Item.parse(JSON.parse(line));
		const item = [title, ...paragraphs].join('\n\n');
		items.push(item);
		read += Buffer.byteLength(item);
		if (items.length === 10) {
			pages.push(items.join('\n\n'));
			items = [];
		}
		if (read >= bytes) break;
	}
	if (items.length > 0) pages.push(items.join('\n\n'));
	return pages;
}

function milliseconds(work: () => void): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { megabytes: { type: 'string', default: '10' }, turns: { type: 'string', default: '5' } },
});
const file = positionals[0];
if (file === undefined) throw new Error('usage: node tests/bench/parser.ts FILE.jsonl.gz [--megabytes 10] [--turns 5]');
const pages = await readPages(file, Number(values.megabytes) * 1e6);
const bytes = pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0);
console.log(`${(bytes / 1e6).toFixed(1)} MB of text, ${String(pages.length)} pages`);

const remark = unified().use(remarkParse).freeze();
const ours = (some: readonly string[]): void => {
	for (const page of some) parsePage(page);
};
const theirs = (some: readonly string[]): void => {
	for (const page of some) remark.parse(page);
};
ours(pages.slice(0, 20));
theirs(pages.slice(0, 20));

const turns = Array.from({ length: Number(values.turns) }, () => ({
	ours: milliseconds(() => {
		ours(pages);
	}),
	theirs: milliseconds(() => {
		theirs(pages);
	}),
}));
const ratios = turns.map((turn) => turn.theirs / turn.ours);
console.log(
	`ours ${median(turns.map((turn) => turn.ours)).toFixed(0)} ms, remark-parse ${median(turns.map((turn) => turn.theirs)).toFixed(0)} ms (medians of ${values.turns})`,
);
console.log(
	`throughput, ours to remark-parse: median ${median(ratios).toFixed(2)}, from ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`,
);

console.log('one page of growing size:');
const text = pages.join('\n\n');
for (const share of [0.1, 0.2, 0.5, 1]) {
	const page = text.slice(0, Math.round(text.length * share));
	const before = process.memoryUsage().heapUsed;
	const start = performance.now();
	const { lines } = parsePage(page);
	const time = performance.now() - start;
	const megabytes = Buffer.byteLength(page) / 1e6;
	console.log(
		`${megabytes.toFixed(1)} MB, ${String(lines.length)} lines: ${(time / megabytes).toFixed(0)} ms a MB, ${((process.memoryUsage().heapUsed - before) / 1e6 / megabytes).toFixed(0)} MB of heap a MB of text`,
	);
}
