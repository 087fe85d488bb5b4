/** What is wrong with a file of the content folder that two people changed, once it says what was chosen. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readRedirects } from '../../loaders/address-files.ts';
import { readEditionFile } from '../../loaders/edition-file.ts';
import { readPlaces } from '../../loaders/places-file.ts';
import { readPosts } from '../../loaders/posts.ts';
import { errorsOf } from '../../loaders/read-content.ts';
import { readRubrics } from '../../loaders/rubrics-file.ts';
import { readSiteFile } from '../../loaders/site-file.ts';
import { decodeSource } from '../../loaders/source-text.ts';
import { readSynonyms } from '../../loaders/synonyms-file.ts';
import { readTerms } from '../../loaders/terms-file.ts';
import { readWordings } from '../../loaders/wordings-file.ts';
import type { Diagnostic } from '../../newspaper/model.ts';

/** Reads a file as the site does, from a content folder in which there is no other. */
type Reader = (dir: string, content: string) => Promise<{ diagnostics: Diagnostic[] }>;

type Known = { path: RegExp; label: string; read: Reader };

const known: readonly Known[] = [
	{ path: /^site\.yaml$/, label: '网站的资料', read: readSiteFile },
	{ path: /^redirects\.yaml$/, label: '旧网址去了哪里', read: readRedirects },
	{ path: /^lexicon\/rubrics\.yaml$/, label: '栏目名', read: readRubrics },
	{ path: /^lexicon\/synonyms\.yaml$/, label: '近义词', read: readSynonyms },
	{ path: /^lexicon\/places\.yaml$/, label: '地名', read: readPlaces },
	{
		path: /^lexicon\/terms\.yaml$/,
		label: '名词解释',
		read: async (dir, content) => readTerms(dir, (await readPlaces(content)).places),
	},
	{ path: /^lexicon\/wordings\.yaml$/, label: '校对用词', read: readWordings },
	{ path: /^posts\/[^/]+\.md$/i, label: '为网站写的文章', read: (dir) => readPosts(dir, 'entries') },
];

const editionPath = /^(editions\/[^/]+)\/edition\.yaml$/;

/** @returns what editors call a file, by its path in the content folder; null for one that is not settled by its parts here */
export function labelOf(path: string): string | null {
	return editionPath.test(path) ? '这一期的资料' : (known.find((one) => one.path.test(path))?.label ?? null);
}

/**
 * @param content the content folder, absolute
 * @param path of the file in it, for which there is a label
 * @param text what the file would be
 * @returns the errors by which a build would stop; of an edition also whether its pages are there
 */
export async function settledFaults(content: string, path: string, text: string): Promise<Diagnostic[]> {
	const [, folder] = editionPath.exec(path) ?? [];
	if (folder !== undefined) {
		const source = () => Promise.resolve(decodeSource(new TextEncoder().encode(text), path));
		return errorsOf((await readEditionFile(join(content, folder), 'entries', source)).diagnostics);
	}
	const read = known.find((one) => one.path.test(path))?.read;
	if (read === undefined) throw new Error(`no reader for ${path}`);
	const alone = await mkdtemp(join(tmpdir(), 'banmian-settle-'));
	try {
		await mkdir(dirname(join(alone, path)), { recursive: true });
		await writeFile(join(alone, path), text);
		return errorsOf((await read(alone, content)).diagnostics);
	} finally {
		await rm(alone, { recursive: true, force: true });
	}
}
