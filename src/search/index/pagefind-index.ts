/** One run of Pagefind: pages' words → the chunks of an index. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { CborReader } from '../format/cbor.ts';
import { firstWord } from '../format/chunk.ts';
import { SearchIndexError } from './search-index-error.ts';

/** What Pagefind is told the language is: one it knows nothing of, so it leaves the words alone. */
const language = 'unknown';

/** How many pages are on their way to Pagefind, which takes them one by one, while more are being read. */
const ahead = 64;

/** What Pagefind puts before the contents of its files. */
const signature = 'pagefind_dcd';

export type PageRow = { url: string; words: readonly string[] };

export type PagefindChunk = { firstWord: string; content: Uint8Array };

export type IndexedPages = {
	/** In order of their words. */
	chunks: PagefindChunk[];
	/** The pages' addresses: number n of the index is the n-th. */
	urls: string[];
};

/**
 * Runs Pagefind in a process of its own, whose memory is free again afterwards. Only one run at a time.
 *
 * @param rows taken one after another, as they are needed
 * @param wordsPerChunk how many places of words a chunk holds, about
 * @throws SearchIndexError if Pagefind doesn't take a page, or gives back something unexpected; what `rows` throws
 */
export async function indexPages(rows: AsyncIterable<PageRow>, wordsPerChunk: number): Promise<IndexedPages> {
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(wordsPerChunk);
	try {
		const { index, errors } = await createIndex({});
		if (index === undefined) throw new SearchIndexError('搜索', `Pagefind 没有启动：${errors.join('；')}`);
		const waiting: Promise<void>[] = [];
		for await (const row of rows) {
			const added = addPage(index, row);
			// One that fails while another error ends the run must not fail unheard: it is awaited in its turn, or never.
			added.catch(() => undefined);
			waiting.push(added);
			if (waiting.length >= ahead) await waiting.shift();
		}
		await Promise.all(waiting);
		const answer = await index.getFiles();
		if (answer.errors.length > 0) throw new SearchIndexError('搜索', `Pagefind 没有写成：${answer.errors.join('；')}`);
		return readFiles(answer.files);
	} finally {
		await close();
	}
}

async function addPage(index: PagefindIndex, { url, words }: PageRow): Promise<void> {
	const { errors } = await index.addCustomRecord({ url, content: words.join(' '), language });
	if (errors.length > 0) throw new SearchIndexError(url, `Pagefind 没有收下这一页：${errors.join('；')}`);
}

/** Everything that an index consists of is named by a hash in its one file of metadata, in the order that counts. */
function readFiles(files: readonly IndexFile[]): IndexedPages {
	const contents = new Map(files.map(({ path, content }) => [path, content]));
	const metadata = files.filter(({ path }) => path.endsWith('.pf_meta'));
	const [only] = metadata;
	if (only === undefined || metadata.length > 1) {
		throw new SearchIndexError('搜索', `Pagefind 给出了 ${String(metadata.length)} 份目录，应是一份。`);
	}
	const { pages, chunks } = hashesIn(unpack(only.content));
	return {
		urls: pages.map((hash) => fragmentUrl(fileNamed(`fragment/${hash}.pf_fragment`, contents))),
		chunks: chunks.map((hash) => {
			const content = fileNamed(`index/${hash}.pf_index`, contents);
			return { firstWord: firstWord(unpack(content)), content };
		}),
	};
}

/** Metadata: its version, pages as [hash, words], chunks as [from, to, hash], and what nothing here needs. */
function hashesIn(metadata: Uint8Array): { pages: string[]; chunks: string[] } {
	const reader = new CborReader(metadata);
	reader.array();
	reader.skip();
	const pages = Array.from({ length: reader.array() }, () => {
		const fields = reader.array();
		const hash = reader.text();
		for (let rest = fields - 1; rest > 0; rest--) reader.skip();
		return hash;
	});
	const chunks = Array.from({ length: reader.array() }, () => {
		const fields = reader.array();
		reader.skip();
		reader.skip();
		const hash = reader.text();
		for (let rest = fields - 3; rest > 0; rest--) reader.skip();
		return hash;
	});
	return { pages, chunks };
}

function fileNamed(path: string, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
	const content = contents.get(path);
	if (content === undefined) throw new SearchIndexError(path, 'Pagefind 的目录里有这个文件，却没有给出来。');
	return content;
}

/** The address in one of Pagefind's page files, which are JSON. */
function fragmentUrl(content: Uint8Array): string {
	const page: unknown = JSON.parse(unpack(content).toString('utf8'));
	if (typeof page === 'object' && page !== null && 'url' in page && typeof page.url === 'string') return page.url;
	throw new SearchIndexError('搜索', 'Pagefind 的网页文件里没有地址。');
}

function unpack(content: Uint8Array): Buffer {
	return gunzipSync(content).subarray(signature.length);
}
