/** Queries drawn from the text of a built site, the same for the same seed. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readPiece } from '../../../src/search/index/read-piece.ts';

/** A page that search can find, with all its text. */
export type Page = { url: string; headline: string; text: string };

/**
 * @param dist a built site
 * @returns every page of it that search can find
 */
export async function readPages(dist: string): Promise<Page[]> {
	const names = await readdir(dist, { recursive: true });
	const pages: Page[] = [];
	for (const name of names.filter((one) => one.endsWith('index.html')).sort()) {
		const url = `/${name.slice(0, -'index.html'.length)}`;
		const read = readPiece(await readFile(join(dist, name), 'utf8'), url, name);
		if (read === null) continue;
		const { headline, blocks } = read.piece;
		pages.push({ url, headline, text: [headline, ...blocks.map(({ text }) => text)].join('\n') });
	}
	if (pages.length === 0) throw new Error(`There is no page to search in ${dist}.`);
	return pages;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const segmentsOf = (text: string): string[] => [...words.segment(text)].map(({ segment }) => segment);
const runsOf = (text: string): string[] => text.match(/\p{Script=Han}{8,}/gu) ?? [];

/**
 * By turns a word of a headline, two or three words that follow one another, and two to six characters from anywhere.
 *
 * @param count how many, each once
 */
export function drawQueries(pages: readonly Page[], count: number, seed: number): string[] {
	const random = randomFrom(seed);
	const pick = <One>(all: readonly One[]): One | undefined => all[Math.floor(random() * all.length)];
	const kinds = [
		({ headline }: Page) => pick(segmentsOf(headline)) ?? '',
		({ text }: Page) => {
			const all = segmentsOf(pick(runsOf(text)) ?? '');
			const from = Math.floor(random() * Math.max(1, all.length - 2));
			return all.slice(from, from + 2 + Math.floor(random() * 2)).join('');
		},
		({ text }: Page) => {
			const run = pick(runsOf(text)) ?? '';
			const length = 2 + Math.floor(random() * 5);
			const from = Math.floor(random() * Math.max(1, run.length - length));
			return run.slice(from, from + length);
		},
	];
	const drawn = new Set<string>();
	for (let tries = 0; drawn.size < count && tries < count * 200; tries++) {
		const page = pick(pages);
		const query = page === undefined ? undefined : kinds[drawn.size % kinds.length]?.(page);
		if (query !== undefined && /^\p{Script=Han}{2,}$/u.test(query)) drawn.add(query);
	}
	return [...drawn];
}

/** Numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
