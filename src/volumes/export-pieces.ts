/** Every searchable page → lines for the bulk interface of OpenSearch or Elasticsearch. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inBatches } from '../search/index/in-batches.ts';
import { readPiece } from '../search/index/read-piece.ts';
import type { Kind } from '../search/piece.ts';
import { Ledger } from './ledger.ts';
import type { LedgerPage } from './ledger.ts';
import type { Side } from './site-state.ts';

/** How many pages are read at a time. */
const batch = 64;

/** A page as the service keeps it; `.config/opensearch.json` is the mapping of the same. */
export type ExportedPiece = {
	/** From the site's root; the document's id too. */
	url: string;
	kind: Kind;
	/** YYYY-MM-DD; null where it isn't known. */
	date: string | null;
	/** What is said of its day, or ''. */
	day: string;
	edition: string;
	headline: string;
	/** How the headline is read: syllables with spaces between. */
	spelt: string;
	/** Its text in reading order: one string a contiguous run, since no phrase reaches over the end of one. */
	text: string[];
	keyword: string[];
	place: string[];
	contributor: string[];
};

/**
 * @param side a complete site
 * @param index the name of the index the lines are for
 * @yields two lines a page, without line ends: what to do, and the page; in order of date and address
 */
export async function* bulkLines(side: Side, index: string): AsyncGenerator<string> {
	const ledger = new Ledger(side.ledger);
	try {
		for await (const piece of inBatches(ledger.pages(), batch, (page) => exported(side.site, page))) {
			yield JSON.stringify({ index: { _index: index, _id: piece.url } });
			yield JSON.stringify(piece);
		}
	} finally {
		ledger.close();
	}
}

async function exported(site: string, { file, url }: LedgerPage): Promise<ExportedPiece> {
	const read = readPiece(await readFile(join(site, file), 'utf8'), url, file);
	if (read === null) throw new Error(`${file} holds no piece`);
	const { piece, listed } = read;
	return {
		url,
		kind: piece.kind,
		date: piece.date === '' ? null : piece.date,
		day: piece.day,
		edition: piece.edition,
		headline: piece.headline,
		spelt: piece.spelt,
		text: piece.blocks.map(({ text }) => text),
		keyword: [...listed.keyword],
		place: [...listed.place],
		contributor: [...listed.contributor],
	};
}
