/** What is wrong in the posts' bodies, and what lies in their folder and is no part of any. */
import { readdir } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Diagnostic } from '../../newspaper/model.ts';
import { contentDiagnostic } from '../content-diagnostic.ts';
import { publicDir } from '../content-dir.ts';
import { addressOf, isAddress } from '../edition-folders.ts';
import { imageFormat } from '../image-format.ts';
import { specialFiles } from '../near-misses.ts';
import { pageAddress } from '../slug.ts';
import { sourceName } from '../source-name.ts';
import { readSource } from '../source-text.ts';
import { checkPost } from './check-post.ts';
import type { PostBody } from './check-post.ts';
import type { KnownAddresses } from './dead-link.ts';

/** Files that the build makes at the root of the site. */
const madeFiles = ['atom.xml', 'feed.json', 'feed.xml', 'preview.png', 'robots.txt', 'sitemap.xml', 'site.webmanifest'];

/** As much of an edition.yaml as its pages' addresses need. */
const PageNumbers = z.object({ pages: z.array(z.object({ number: z.union([z.int(), z.string()]) })) });

/**
 * @param dir the content folder, absolute
 * @param posts all that could be read, drafts as well
 * @returns diagnostics in the order of the posts
 */
export async function checkPosts(
	dir: string,
	posts: readonly (PostBody & { id: string; isDraft: boolean })[],
): Promise<Diagnostic[]> {
	const known = {
		posts: new Set(posts.filter(({ isDraft }) => !isDraft).map(({ id }) => id)),
		editions: new Set((await namesIn(join(dir, 'editions'))).filter(isAddress).map(addressOf)),
		pagesOf: (edition: string) => pagesOf(join(dir, 'editions', edition, 'edition.yaml')),
		files: new Set([...madeFiles, ...(await namesIn(publicDir))]),
	} satisfies Omit<KnownAddresses, 'post'>;
	const found: Diagnostic[] = [];
	for (const post of posts) found.push(...(await checkPost(post, { ...known, post: post.id })));
	const folder = join(dir, 'posts');
	return [...found, ...(await strays(folder, posts)), ...(await specialFiles(folder))];
}

async function pagesOf(path: string): Promise<ReadonlySet<string> | null> {
	const { text } = await readSource(path, path);
	if (text === null) return null;
	const { data } = PageNumbers.safeParse(parseDocument(text).toJS());
	return data === undefined ? null : new Set(data.pages.map(({ number }) => pageAddress(number)));
}

/** What is no post, and no image that a post's text names. */
async function strays(folder: string, posts: readonly PostBody[]): Promise<Diagnostic[]> {
	const bodies = posts.map(({ body }) => body).join('\n');
	const isNamed = (name: string) => bodies.includes(name) || bodies.includes(encodeURI(name));
	const found: Diagnostic[] = [];
	for (const entry of await entriesIn(folder)) {
		const { name } = entry;
		const isPost = /\.md$/i.test(name);
		if (entry.isDirectory()) {
			const has = (await namesIn(join(folder, name))).some((inner) => /\.(?:md|markdown|mdx)$/i.test(inner));
			const at = { file: sourceName(join(folder, name)), line: 1, column: 1 };
			if (has) found.push(contentDiagnostic('post-folder', at, { name }));
			continue;
		}
		if (!entry.isFile() || isPost || name.startsWith('.') || name.startsWith('_')) continue;
		if (imageFormat(name) !== null ? isNamed(name) : isNamed(`(${name}`) || isNamed(`/${name}`)) continue;
		found.push(contentDiagnostic('stray-post', { file: sourceName(join(folder, name)), line: 1, column: 1 }, { name }));
	}
	return found;
}

async function namesIn(folder: string): Promise<string[]> {
	return (await entriesIn(folder)).map(({ name }) => name);
}

async function entriesIn(folder: string): Promise<Dirent[]> {
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
	return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
