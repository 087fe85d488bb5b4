/**
 * Counts how common pairs of characters are in news (src/related/common-pairs.ts).
 *
 *     node tests/fit/common-pairs.ts FILE.jsonl.gz [--skip 20000] [--write]
 *
 * FILE holds news items, one a line, each with its `title` and `paragraphs`; the first of them (`--skip`) are left for
 * measuring. Prints how many pairs there are of each degree. Without --write nothing changes.
 */
import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { leastShares } from '../../src/related/common-pairs.ts';

const path = fileURLToPath(new URL('../../src/related/common-pairs.json', import.meta.url));
const Item = z.object({ title: z.string(), paragraphs: z.array(z.string()) });

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { skip: { type: 'string', default: '20000' }, write: { type: 'boolean' } },
});
const [file] = positionals;
if (file === undefined) throw new Error('usage: node tests/fit/common-pairs.ts FILE.jsonl.gz [--skip 20000] [--write]');

const counts = new Map<string, number>();
let [seen, items] = [0, 0];
for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
	if (seen++ < Number(values.skip)) continue;
	const { title, paragraphs } = Item.parse(JSON.parse(line));
	const pairs = new Set<string>();
	for (const [run] of [title, ...paragraphs].join('\n').matchAll(/\p{Script=Han}+/gu)) {
		for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2));
	}
	for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
	items++;
}

const degreeOf = (count: number): number => leastShares.findIndex((least) => count / items >= least);
const pairsOf = [...leastShares.keys()].map((degree) =>
	[...counts].flatMap(([pair, count]) => (degreeOf(count) === degree ? [pair] : [])).sort(),
);
for (const [degree, pairs] of pairsOf.entries()) console.log(leastShares[degree], pairs.length);

/** How many pairs stand on a line of the file. */
const onALine = 40;
if (values.write === true) {
	const degrees = pairsOf.map((pairs) =>
		Array.from({ length: Math.ceil(pairs.length / onALine) }, (_, n) =>
			pairs.slice(n * onALine, (n + 1) * onALine).join(''),
		),
	);
	writeFileSync(path, `${JSON.stringify(degrees, null, '\t')}\n`);
}
