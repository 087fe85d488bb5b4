/** A small built site with its index in a folder, and a network over which the engine reads it. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { createEngine } from '../../../../src/search/engine/engine.ts';
import type { Answer, Engine, Question } from '../../../../src/search/engine/answer.ts';
import { writeIndex } from '../../../../src/search/index/write-index.ts';
import type { Kind, Listed } from '../../../../src/search/piece.ts';
import type { Synonyms } from '../../../../src/search/text/other-words.ts';
import { sharedFolder } from '../../../support/shared-folder.ts';

/** A piece of the site; `name` is its address without slashes. Paragraphs get the anchors p1, p2 … */
export type Page = {
	name: string;
	headline: string;
	paragraphs?: readonly string[];
	date?: string;
	kind?: Kind;
	edition?: string;
	listed?: Partial<Listed>;
};

/** What becomes of a download. */
export type Fault = 'offline' | 'missing' | 'damaged' | 'cut';

export type Site = {
	engine: Engine;
	/** All paths asked for, in order, below `/pagefind/`. */
	asked: string[];
	/** Files below `/pagefind/` by regular expression; undefined is well. */
	faults: Map<RegExp, Fault>;
	/** Publishes other pages in the place of these, while the engine stays open. */
	publish: (pages: readonly Page[], atMost: number) => Promise<void>;
	/** The first answer, whole. */
	ask: (question: string | Partial<Question>) => Promise<Answer>;
	/** Names of all results, in order, asking on until there are no more. */
	all: (question: string | Partial<Question>) => Promise<string[]>;
	/** The file as it is, for looking into. */
	file: (path: string) => Buffer;
};

/**
 * @param atMost pieces in a shard
 * @param synonyms words that mean the same
 */
export async function makeSite(pages: readonly Page[], atMost = 2500, synonyms: Synonyms = []): Promise<Site> {
	let folder = await indexed(pages, atMost, synonyms);
	const asked: string[] = [];
	const faults = new Map<RegExp, Fault>();
	vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
		const path = new URL(url).pathname.slice('/pagefind/'.length);
		asked.push(path);
		init.signal?.throwIfAborted();
		const fault = [...faults].find(([pattern]) => pattern.test(path))?.[1];
		return respond(join(folder, 'pagefind', path), fault);
	});
	onTestFinished(() => {
		vi.unstubAllGlobals();
	});
	const engine = createEngine('http://paper.example/pagefind/');
	const begin = (question: string | Partial<Question>) => {
		const asked: Question = {
			query: '',
			filters: {},
			order: 'best',
			...(typeof question === 'string' ? { query: question } : question),
		};
		const search = engine.ask(asked, () => undefined);
		if ('refused' in search) throw new Error(`refused: ${search.refused}`);
		return search;
	};
	return {
		engine,
		asked,
		faults,
		publish: async (others, most) => {
			folder = await indexed(others, most, synonyms);
		},
		ask: (question) => begin(question).first(),
		async all(question) {
			const search = begin(question);
			let answer = await search.first();
			const names = answer.added.map(nameOf);
			while (answer.more) {
				answer = await search.more();
				names.push(...answer.added.map(nameOf));
			}
			return names;
		},
		file: (path) => readFileSync(join(folder, 'pagefind', path)),
	};
}

/** Folders by what was asked for: nobody writes to them, so tests that ask for the same share one. */
const folders = new Map<string, Promise<string>>();

function indexed(pages: readonly Page[], atMost: number, synonyms: Synonyms): Promise<string> {
	const key = JSON.stringify([pages, atMost, synonyms]);
	const made = folders.get(key) ?? index(pages, atMost, synonyms);
	folders.set(key, made);
	return made;
}

async function index(pages: readonly Page[], atMost: number, synonyms: Synonyms): Promise<string> {
	const folder = await mkdtemp(join(sharedFolder(), 'engine-'));
	for (const page of pages) {
		await mkdir(join(folder, page.name), { recursive: true });
		await writeFile(join(folder, page.name, 'index.html'), pageHtml(page));
	}
	await writeIndex(folder, { atMost, synonyms });
	return folder;
}

export function nameOf({ url }: { url: string }): string {
	return url.replaceAll('/', '');
}

async function respond(file: string, fault: Fault | undefined): Promise<Response> {
	await Promise.resolve();
	if (fault === 'offline') throw new TypeError('Failed to fetch');
	if (fault === 'missing' || !existsSync(file)) return new Response('没有这一页', { status: 404 });
	const content = new Uint8Array(readFileSync(file));
	if (fault === 'cut') return new Response(content.slice(0, content.length >> 1));
	if (fault === 'damaged') {
		for (let i = 20; i < content.length; i += 20) content[i] = 255 - (content[i] ?? 0);
	}
	return new Response(content);
}

/** The page as it is built. */
export function pageHtml({
	headline,
	paragraphs = [],
	date = '',
	kind = '报道',
	edition = '',
	listed = {},
}: Page): string {
	const facets = JSON.stringify(listed);
	return [
		'<!doctype html><html lang="zh-CN"><title>版面</title><body>',
		`<article data-pagefind-body data-kind="${kind}" ${date === '' ? '' : `data-date="${date}"`}`,
		` data-edition="${escape(edition)}" data-facets="${escape(facets)}"><h1>${escape(headline)}</h1>`,
		...paragraphs.map((text, i) => `<p id="p${String(i + 1)}">${escape(text)}</p>`),
		'</article></body></html>',
	].join('');
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
