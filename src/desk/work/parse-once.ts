/** A page's text → what the parser reads in it, each text read once: a page is shown, proofread and shown again. */
import type { Page } from '../../newspaper/model.ts';
import { parsePage } from '../../newspaper/parse-page.ts';
import { digestOf } from '../files/kept-file.ts';

/** So many pages are remembered: those of the list of editions, and some more. A long one takes 1 MB. */
const most = 150;
/** The page that was asked for last is the last. */
const read = new Map<string, Page>();

/**
 * @param text without a byte order mark
 * @param file what diagnostics call the page
 * @param knownRubrics those that its paper is known to have
 * @returns the page; whoever gets it changes nothing in it
 */
export function parseOnce(text: string, file: string, knownRubrics: readonly string[]): Page {
	const key = digestOf(JSON.stringify([file, knownRubrics, text]));
	const page = read.get(key) ?? parsePage(text, file, { knownRubrics });
	read.delete(key);
	read.set(key, page);
	for (const oldest of read.keys()) {
		if (read.size <= most) break;
		read.delete(oldest);
	}
	return page;
}
