/**
 * Article boundaries on pages that hold many articles one after another.
 *
 *     node tests/fit/boundaries.ts CONTENT_DIR [--list]
 *
 * Every page of CONTENT_DIR/editions marks its headlines with `@主题`. The marks are taken away, the page is parsed, and an
 * article counts as right when its lines, and no others, stand in one article; furniture may stand anywhere.
 * With --list the wrong ones are printed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parsePage } from '../../src/newspaper/parse-page.ts';

const mark = '@主题 ';
const { values, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: 'boolean' } } });
const folder = positionals[0];
if (folder === undefined) throw new Error('usage: node tests/fit/boundaries.ts CONTENT_DIR [--list]');

let articles = 0;
let right = 0;
const editions = join(folder, 'editions');
for (const file of readdirSync(editions, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.txt'))
	.toSorted()) {
	const marked = readFileSync(join(editions, file), 'utf8').split('\n');
	const starts = marked.flatMap((line, i) => (line.startsWith(mark) ? [i + 1] : []));
	const { lines } = parsePage(
		marked.map((line) => (line.startsWith(mark) ? line.slice(mark.length) : line)).join('\n'),
		file,
	);
	const text = lines.filter(({ role }) => role !== 'furniture');
	for (const [i, start] of starts.entries()) {
		const end = starts[i + 1] ?? Infinity;
		const inside = text.filter(({ n }) => n >= start && n < end);
		const home = inside[0]?.article ?? 0;
		const whole = home > 0 && inside.every(({ article }) => article === home);
		const alone = text.every(({ n, article }) => article !== home || (n >= start && n < end));
		articles++;
		if (whole && alone) right++;
		else if (values.list === true) console.log(`${file}:${String(start)}: ${inside[0]?.text.slice(0, 40) ?? ''}`);
	}
}
console.log(`${String(articles)} articles, ${String(right)} with right boundaries: ${(right / articles).toFixed(4)}`);
