/** The same small site behind both engines. */
import { vi } from 'vitest';
import type { Answer, Counts, Engine, Question, Search } from '../../../src/search/engine/answer.ts';
import { createServiceEngine } from '../../../src/search/service/service-engine.ts';
import { readPiece } from '../../../src/search/index/read-piece.ts';
import { serviceDocument } from '../../../src/search/index/service-document.ts';
import type { Synonyms } from '../../../src/search/text/other-words.ts';
import { FakeIndex } from '../../support/search-service/fake-index.ts';
import { readMapping } from '../../support/search-service/mapping.ts';
import { makeSite, pageHtml, type Page } from '../engine/support/site.ts';

export type Engines = {
	shards: Engine;
	service: Engine;
	/** Bodies of all requests to the service, in order. */
	requests: string[];
	/** What the service does in place of answering, once for each; empty is well. */
	faults: ((signal: AbortSignal) => Response | Promise<Response>)[];
};

export async function makeEngines(pages: readonly Page[], synonyms: Synonyms = []): Promise<Engines> {
	const { engine } = await makeSite(pages, undefined, synonyms);
	const index = new FakeIndex(await readMapping());
	for (const page of pages) {
		const read = readPiece(pageHtml(page), `/${page.name}/`, page.name);
		if (read !== null) index.add(serviceDocument(read));
	}
	const files = globalThis.fetch;
	const requests: string[] = [];
	const faults: Engines['faults'] = [];
	vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
		if (!url.endsWith('/archive-search/_search')) return files(url, init);
		init.signal?.throwIfAborted();
		if (init.method !== 'POST' || typeof init.body !== 'string') return new Response('', { status: 405 });
		requests.push(init.body);
		const fault = faults.shift();
		return fault === undefined
			? Response.json(index.search(JSON.parse(init.body)))
			: fault(init.signal ?? new AbortController().signal);
	});
	const service = createServiceEngine('http://paper.example/archive-search/', 'http://paper.example/pagefind/');
	return { shards: engine, service, requests, faults };
}

/** Asks an engine; throws where it refuses. */
export function begin(engine: Engine, question: string | Partial<Question>): Search {
	const whole: Question = {
		query: '',
		filters: {},
		order: 'best',
		...(typeof question === 'string' ? { query: question } : question),
	};
	const search = engine.ask(whole, () => undefined);
	if ('refused' in search) throw new Error(`refused: ${search.refused}`);
	return search;
}

/** All an engine has to say to a question, asking on until there is no more; and how it counts what was found. */
export async function exhaust(
	engine: Engine,
	question: string | Partial<Question>,
): Promise<Answer & { counts: Counts }> {
	const search = begin(engine, question);
	let answer = await search.first();
	const added = [...answer.added];
	for (let tries = 0; answer.more && tries < 20; tries++) {
		answer = await search.more();
		added.push(...answer.added);
	}
	return { ...answer, added, counts: await search.counts() };
}
