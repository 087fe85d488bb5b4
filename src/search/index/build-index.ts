/** Pieces → the files of the search index. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { kinds, type Catalogue, type Piece } from '../piece.ts';
import { pageWords } from '../text/page-words.ts';
import { SearchIndexError } from './search-index-error.ts';

/** What Pagefind is told the language is: one it knows nothing of, so it leaves the words alone. */
const language = 'unknown';

/**
 * How many words one download of the index holds. Half of Pagefind's own: a query takes two to four downloads, and
 * on 2,000 news items they shrink from 28 to 15 KB each, while the list of them that every reader loads grows by 3.
 */
const wordsPerDownload = '10000';

/** Paths below the index's folder. */
export type IndexFiles = Map<string, Uint8Array | string>;

/**
 * @param pieces at least one
 * @returns all files the browser side needs: Pagefind's index and script, the catalogue, and each piece's text
 * @throws SearchIndexError where there is no piece, or Pagefind refuses one
 */
export async function buildIndex(pieces: readonly Piece[]): Promise<IndexFiles> {
	if (pieces.length === 0) throw new SearchIndexError('搜索', '整个网站没有一页可供搜索的正文，无法建立搜索。');
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = wordsPerDownload;
	try {
		const { index, errors } = await createIndex({});
		if (index === undefined) throw new SearchIndexError('搜索', `Pagefind 没有启动：${errors.join('；')}`);
		const headlines = new Map<Piece, number>();
		for (const piece of pieces) headlines.set(piece, await addPiece(index, piece));
		const answer = await index.getFiles();
		if (answer.errors.length > 0) throw new SearchIndexError('搜索', `Pagefind 没有写成：${answer.errors.join('；')}`);
		return collectFiles(pieces, headlines, answer.files);
	} finally {
		await close();
	}
}

/** @returns how many words the headline takes */
async function addPiece(index: PagefindIndex, piece: Piece): Promise<number> {
	const { words, headline } = pageWords(
		piece.headline,
		piece.blocks.map((block) => block.text),
	);
	const { errors } = await index.addCustomRecord({ url: piece.url, content: words.join(' '), language });
	if (errors.length > 0) throw new SearchIndexError(piece.url, `Pagefind 没有收下这一页：${errors.join('；')}`);
	return headline;
}

/** Pagefind's files without those nothing asks for (its own interface, the words of each page), and ours. */
function collectFiles(
	pieces: readonly Piece[],
	headlines: ReadonlyMap<Piece, number>,
	pagefindFiles: readonly IndexFile[],
): IndexFiles {
	const files: IndexFiles = new Map();
	const byUrl = new Map(pieces.map((piece) => [piece.url, piece]));
	const catalogue: Catalogue = {
		ids: [],
		kinds: [],
		days: [...new Set(pieces.map((piece) => piece.date))].sort(),
		dates: [],
		headlines: [],
	};
	for (const { path, content } of pagefindFiles) {
		const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
		if (id !== undefined) {
			const piece = byUrl.get(fragmentUrl(path, content));
			if (piece === undefined) throw new SearchIndexError(path, 'Pagefind 给出的网页不在网站里。');
			catalogue.ids.push(id);
			catalogue.kinds.push(kinds.indexOf(piece.kind));
			catalogue.dates.push(catalogue.days.indexOf(piece.date));
			catalogue.headlines.push(headlines.get(piece) ?? 0);
			files.set(`pieces/${id}.json`, JSON.stringify(piece));
		} else if (/^(pagefind\.js|pagefind-entry\.json|.+\.pf_meta|.+\.pf_index|wasm\.unknown\.pagefind)$/.test(path)) {
			files.set(path, content);
		}
	}
	files.set('catalogue.json', JSON.stringify(catalogue));
	return files;
}

/** The address in one of Pagefind's page files: JSON after a signature, zipped. */
function fragmentUrl(path: string, content: Uint8Array): string {
	const text = gunzipSync(content).toString('utf8');
	const page: unknown = JSON.parse(text.slice(text.indexOf('{')));
	if (typeof page === 'object' && page !== null && 'url' in page && typeof page.url === 'string') return page.url;
	throw new SearchIndexError(path, 'Pagefind 的网页文件里没有地址。');
}
