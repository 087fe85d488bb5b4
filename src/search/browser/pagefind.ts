/** Pagefind's script, loaded at run time: as little of it as search uses. */
import { isRecord } from './guards.ts';

/** `words` are the positions of the word asked for. */
type PagefindResult = { id: string; score: number; words: number[] };

export type Pagefind = {
	init: () => Promise<void>;
	search: (word: string) => Promise<{ results: PagefindResult[] }>;
};

type PagefindScript = { createInstance: (options: { basePath: string }) => Pagefind };

/**
 * Outside a document Pagefind has no language to go by, so it leaves the words as they are, and starts no worker of
 * its own. Two instances with two folders would be two shards.
 *
 * @param base the index's folder, with a slash at the end
 * @param script the address of pagefind.js
 */
export async function loadPagefind(base: string, script: string): Promise<Pagefind> {
	const loaded: unknown = await import(/* @vite-ignore */ script);
	if (!isPagefindScript(loaded)) throw new Error('pagefind.js is not Pagefind');
	const pagefind = loaded.createInstance({ basePath: base });
	await pagefind.init();
	return pagefind;
}

function isPagefindScript(value: unknown): value is PagefindScript {
	return isRecord(value) && typeof value['createInstance'] === 'function';
}
