/** The pipeline: a page's text → everything understood of it. */
import type { Page } from './model.ts';

/**
 * @param text the page as it came, any line ends, with or without a BOM; role marks allowed
 * @param file what diagnostics call the page
 * @returns lines, articles, items, ledger and diagnostics; never throws
 */
export function parsePage(text: string, file = ''): Page {
	void text;
	void file;
	return { lines: [], articles: [], items: [], ledger: [], diagnostics: [] };
}
