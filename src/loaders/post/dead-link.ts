/** Whether a link in a post leads to something the site has. */
import GithubSlugger from 'github-slugger';
import { isAddress, siteAddresses } from '../edition-folders.ts';
import { wordsOf } from './markdown-tree.ts';
import type { MarkdownNode } from './markdown-tree.ts';

/** What a check knows of the site's addresses without reading its editions. */
export type KnownAddresses = {
	/** The post the links stand in. */
	post: string;
	/** Of those that are published. */
	posts: ReadonlySet<string>;
	editions: ReadonlySet<string>;
	/** The page numbers of an edition as its addresses have them (`01`); null where they can't be told. */
	pagesOf: (edition: string) => Promise<ReadonlySet<string> | null>;
	/** Files of the site itself (`favicon.svg`). */
	files: ReadonlySet<string>;
};

/** What is below these is not known here. */
const sections = new Set(siteAddresses);
/** Those that have nothing below them. */
const single = new Set(['corrections', 'saved', 'search']);

const here = 'https://here.invalid';

/**
 * @param address as it is written
 * @param nodes the post's, for its headings
 * @returns why it leads nowhere, to stand in a sentence; null where it leads somewhere, or may
 */
export async function deadLink(
	address: string,
	nodes: readonly MarkdownNode[],
	known: KnownAddresses,
): Promise<string | null> {
	if (address === '') return '没有写地址';
	if (/^(?:file:|[a-z]:\\)/i.test(address)) return '它是自己电脑上的文件';
	if (address.startsWith('#')) return deadAnchor(address, nodes);
	const missing = missingScheme(address);
	if (missing !== null) return missing;
	const url = URL.parse(address, `${here}/posts/${known.post}/`);
	if (url === null) return '这不是网址';
	if (url.origin !== here) return null;
	const parts = decodedPath(url.pathname);
	return parts === null ? '地址里的百分号写得不对' : deadPath(parts, known);
}

/** An address that a browser would look for below the post's own. */
function missingScheme(address: string): string | null {
	if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(address)) return `邮箱前面要写 mailto:，也就是 mailto:${address}`;
	if (/^https?：/i.test(address)) return '冒号要用半角';
	if (/^https?(?!:\/\/)[:;；]?\/+/i.test(address)) return '网址的开头要写成 https://';
	const isHost = /^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|cn|net|org|gov|edu)(?:[/:]|$))/i.test(address);
	return isHost ? `前面少了 https://，也就是 https://${address}` : null;
}

function decodedPath(path: string): string[] | null {
	try {
		return decodeURIComponent(path)
			.split('/')
			.filter((part) => part !== '' && part !== 'index.html');
	} catch {
		return null;
	}
}

async function deadPath(parts: readonly string[], known: KnownAddresses): Promise<string | null> {
	const [first, second, third] = parts;
	if (first === undefined) return null;
	const last = parts.at(-1) ?? '';
	if (/\.(?:md|txt|docx?|pdf|xlsx?|pptx?|zip)$/i.test(last)) return deadFile(last, known);
	if (first === 'posts') {
		if (second === undefined) return null;
		return known.posts.has(second) && third === undefined ? null : `没有“${parts.slice(1).join('/')}”这篇文章`;
	}
	if (single.has(first)) return second === undefined ? null : `网站上没有这个地址`;
	if (first === 'elder' && second !== undefined && isAddress(second) && !sections.has(second)) {
		return known.editions.has(second) ? null : `没有“${second}”这一期`;
	}
	if (sections.has(first)) return null;
	if (known.files.has(parts.join('/'))) return null;
	if (!known.editions.has(first)) return `没有“${first}”这一期，也没有叫这个名字的栏目`;
	if (second === undefined || third !== undefined || !/^[a-z]?\d+$/i.test(second)) return null;
	const pages = await known.pagesOf(first);
	return pages === null || pages.has(second) ? null : `“${first}”没有第 ${second} 版`;
}

function deadFile(name: string, known: KnownAddresses): string {
	const id = name.replace(/\.md$/i, '');
	if (known.posts.has(id)) return `文章的网址是 /posts/${id}/，不是文件名`;
	return '网站上没有这个文件，附件不会上网';
}

function deadAnchor(address: string, nodes: readonly MarkdownNode[]): string | null {
	let wanted: string;
	try {
		wanted = decodeURIComponent(address.slice(1));
	} catch {
		return '地址里的百分号写得不对';
	}
	if (wanted === '' || wanted === 'top') return null;
	const slugger = new GithubSlugger();
	const ids = nodes.filter(({ type }) => type === 'heading').map((heading) => slugger.slug(wordsOf(heading)));
	return ids.includes(wanted) || wanted.startsWith('user-content-') ? null : '这一页没有这个小标题';
}
