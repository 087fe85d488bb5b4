/**
 * How the ends of headlines' lines keep the rules, over many titles.
 *
 *     node tests/bench/line-breaks.ts DIST FILE.jsonl.gz [--titles 10000]
 *
 * DIST is a built site, of which the first report's page and its twin in large print lend their styles; FILE holds one news
 * item a line: `{ "title": … }`. Chromium sets every title at 320, 390 and 1280 px and in each size of type.
 */
import { createReadStream, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { launch } from '../e2e/support/browser.ts';
import { serve } from '../e2e/support/server.ts';
import { faultsOf, setTitles } from '../e2e/support/set-titles.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { titles: { type: 'string', default: '10000' } },
});
const [dist, file] = positionals;
if (dist === undefined || file === undefined) throw new Error('node tests/bench/line-breaks.ts DIST FILE.jsonl.gz');

const Item = z.object({ title: z.string() });
const most = Number(values.titles);
/** The first ones, spread over the file. */
const titles: string[] = [];
const all: string[] = [];
for await (const line of createInterface({ input: createReadStream(resolve(file)).pipe(createGunzip()) })) {
	all.push(Item.parse(JSON.parse(line)).title.trim());
}
const step = Math.max(1, Math.floor(all.length / most));
for (let at = 0; at < all.length && titles.length < most; at += step) titles.push(all[at] ?? '');

/** Set at a time: a page of ten thousand headlines is slow to lay out. */
const atOnce = 1000;
const site = resolve(dist);
const piece = readdirSync(site, { recursive: true, encoding: 'utf8' })
	.filter((name) => /^elder[/\\][^/\\]+[/\\][^/\\]{8,}[/\\]index\.html$/.test(name))
	.map((name) => name.replaceAll('\\', '/').replace(/index\.html$/, ''))
	.sort()[0];
if (piece === undefined) throw new Error(`${site} has no piece in large print`);
const served = await serve(site);
const browser = await launch();
const page = await browser.newPage();
for (const address of [piece.replace('elder/', ''), piece]) {
	const sizes = address.startsWith('elder/') ? [''] : ['', 'large', 'huge'];
	for (const width of [320, 390, 1280]) {
		for (const size of sizes) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(new URL(address, `${served.url}/`).href);
			await page.evaluate((value) => {
				document.documentElement.setAttribute('data-size', value);
			}, size);
			const faults: string[] = [];
			let lines = 0;
			for (let at = 0; at < titles.length; at += atOnce) {
				for (const one of await setTitles(page, titles.slice(at, at + atOnce))) {
					lines += one.length;
					faults.push(...faultsOf(one));
				}
			}
			const where = join(address.startsWith('elder/') ? 'large print' : 'ordinary', String(width), size);
			console.log(`${where}: ${String(titles.length)} titles, ${String(lines)} lines, ${String(faults.length)} faults`);
			for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`);
		}
	}
}
await browser.close();
served.close();
