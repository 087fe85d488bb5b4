/** A page of the built site → the same page in a review copy: a file that opens by itself, without a script. */
import { parse, parseFragment, serialize } from 'parse5';
import { bodyMark, headMark, styleMark, titleMark } from './mark.ts';
import { copyPath, relativeLink } from './copy-path.ts';
import { attribute, elementsOf, hasClass, isElement, remove, setAttribute, textOf } from './tree.ts';
import type { Element, ParentNode } from './tree.ts';

export type ReviewPage = {
	html: string;
	/** The site's files that the page shows or leads to, from the site's root: `/_astro/01-1.abc.jpg`. */
	files: string[];
};

export type ReviewJob = {
	edition: string;
	/** The addresses of the edition's pages, from the site's root. */
	pages: ReadonlySet<string>;
	/** Where on its host the site lies: '' or as in `/paper`. */
	sitePath: string;
	/** What the mark says besides 未发布. */
	about: string;
};

/** What does something only with a script, on paper that is passed on, or for machines. */
const useless = new Set([
	'base',
	'button',
	'dialog',
	'form',
	'keep-edition',
	'link',
	'listen-aloud',
	'noscript',
	'read-pieces',
	'reader-choices',
	'script',
	'share-piece',
	'template',
]);
const uselessClasses = ['in-elder', 'printed-foot', 'skip', 'to-search'];
const keptMeta = new Set(['viewport', 'theme-color', 'color-scheme', 'format-detection']);
/** Hold nothing but ways, and go when those are gone. */
const holders = new Set(['li', 'ul', 'ol', 'nav', 'p', 'div', 'section', 'footer', 'header']);

/**
 * @param html the whole page
 * @param address its own, from the site's root
 */
export function rewritePage(html: string, address: string, job: ReviewJob): ReviewPage {
	const page = parse(html);
	const from = copyPath(address, job.edition) ?? 'index.html';
	const files = new Set<string>();
	for (const element of elementsOf(page)) {
		if (isUseless(element)) removeWithHolders(element);
		else {
			pointAtFiles(element, from, job, files);
			if (element.tagName === 'a') lead(element, from, address, job, files);
			element.attrs = element.attrs.filter(
				({ name, value }) => !(name.startsWith('data-') && /^(?:\/|https?:)/.test(value)),
			);
		}
	}
	mark(page, job.about);
	return { html: serialize(page), files: [...files] };
}

function isUseless(element: Element): boolean {
	if (useless.has(element.tagName) || attribute(element, 'hidden') !== undefined) return true;
	if (element.tagName === 'meta')
		return attribute(element, 'charset') === undefined && !keptMeta.has(attribute(element, 'name') ?? '');
	return uselessClasses.some((name) => hasClass(element, name));
}

/** Takes out an element, and what has nothing left in it without it. */
function removeWithHolders(element: Element): void {
	let above: ParentNode | null = element.parentNode;
	remove(element);
	while (above !== null && 'tagName' in above && isElement(above) && holders.has(above.tagName) && isEmpty(above)) {
		const next: ParentNode | null = above.parentNode;
		remove(above);
		above = next;
	}
}

const isEmpty = (element: Element): boolean =>
	textOf(element).trim() === '' && [...elementsOf(element)].every(({ tagName }) => holders.has(tagName));

/** The site's file that an address means, from the site's root; null for one elsewhere. */
function onSite(link: string, address: string, sitePath: string): URL | null {
	const base = new URL(sitePath + address, 'https://site.invalid');
	const url = URL.canParse(link, base) ? new URL(link, base) : null;
	return url?.origin === base.origin && url.pathname.startsWith(`${sitePath}/`) ? url : null;
}

function pointAtFiles(element: Element, from: string, job: ReviewJob, files: Set<string>): void {
	const local = (link: string): string => {
		const url = onSite(link, '/', job.sitePath);
		if (link.startsWith('data:') || link.startsWith('#') || url === null) return link;
		const path = url.pathname.slice(job.sitePath.length);
		files.add(path);
		return relativeLink(from, path.slice(1));
	};
	for (const name of ['src', 'poster']) {
		const value = attribute(element, name);
		if (value !== undefined) setAttribute(element, name, local(value));
	}
	const set = attribute(element, 'srcset');
	if (set === undefined) return;
	const choices = set.split(/,\s+/).map((choice) => {
		const [link = '', ...size] = choice.trim().split(/\s+/);
		return [local(link), ...size].join(' ');
	});
	setAttribute(element, 'srcset', choices.join(', '));
}

/** A link to another page of the copy leads there; of one that leads out of it the words stay, and ways around the site go. */
function lead(link: Element, from: string, address: string, job: ReviewJob, files: Set<string>): void {
	const to = attribute(link, 'href');
	if (to === undefined || to.startsWith('#')) return;
	const url = onSite(to, address, job.sitePath);
	const path = url?.pathname.slice(job.sitePath.length) ?? '';
	const page = job.pages.has(path) ? copyPath(path, job.edition) : null;
	if (page !== null) setAttribute(link, 'href', relativeLink(from, page) + (url?.hash ?? ''));
	else if (path.startsWith('/_astro/')) {
		files.add(path);
		setAttribute(link, 'href', relativeLink(from, path.slice(1)));
	} else if (isWay(link)) removeWithHolders(link);
	else {
		link.tagName = 'span';
		link.nodeName = 'span';
		link.attrs = link.attrs.filter(({ name }) => name === 'class' || name === 'aria-hidden');
	}
}

/** Whether a link is there to get around the site, and says nothing by itself. */
function isWay(link: Element): boolean {
	if (['go', 'way', 'standard'].some((name) => hasClass(link, name))) return true;
	for (let above: ParentNode | null = link.parentNode; above !== null && 'tagName' in above; above = above.parentNode)
		if (above.tagName === 'nav' || above.tagName === 'footer') return true;
	return false;
}

function mark(page: ParentNode, about: string): void {
	for (const element of elementsOf(page)) {
		if (element.tagName === 'title') insert(element, 0, titleMark);
		if (element.tagName === 'body') insert(element, 0, bodyMark(about));
		if (element.tagName !== 'head') continue;
		const encoding = element.childNodes.findIndex((one) => isElement(one) && attribute(one, 'charset') !== undefined);
		insert(element, encoding + 1, headMark);
		insert(element, element.childNodes.length, styleMark);
	}
}

function insert(element: Element, at: number, html: string): void {
	const { childNodes } = parseFragment(html);
	for (const child of childNodes) child.parentNode = element;
	element.childNodes.splice(at, 0, ...childNodes);
}
