/** edition.yaml without one of its pages, and without what it says of that page elsewhere. */
import { isMap, isSeq, parseDocument } from 'yaml';
import { pageName, PageNumber } from '../../newspaper/model/page-number.ts';
import { withoutPage } from './edition-text.ts';
import { withoutEntry } from './yaml-entry.ts';
import type { ListPath } from './yaml-entry.ts';

/**
 * Takes a page out of edition.yaml, with its corrections and with the joins of other pages that go on from it.
 *
 * @param text of an edition.yaml that can be read
 * @param file of the page
 * @returns the text, every other byte as it was, and what was done, in a few words; null if the page is the only one, or
 *   something of it is written so that it can't be taken out
 */
export function pageOut(text: string, file: string): { text: string; words: string } | null {
	const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
	const old = text.slice(bom.length);
	const number = numberOf(old, file);
	if (number === null) return null;
	const corrected = withoutNaming(old, ['corrections'], number);
	const parted = corrected === null ? null : withoutJoins(corrected.text, number);
	const shorter = parted === null ? null : withoutPage(parted.text, file);
	if (corrected === null || parted === null || shorter === null) return null;
	const also = [
		corrected.count > 0 ? `${String(corrected.count)}处更正` : null,
		parted.count > 0 ? `${String(parted.count)}处接版` : null,
	].filter((words) => words !== null);
	const words = [`去掉${pageName(number)}`, ...(also.length > 0 ? [`连同${also.join('、')}`] : [])].join('，');
	return { text: bom + shorter, words };
}

/** A text with so many entries less. */
type Shorter = { text: string; count: number };

/** The items of `pages`; none if it is no list. */
function pagesOf(text: string): readonly unknown[] {
	const { contents } = parseDocument(text);
	const pages = isMap(contents) ? contents.get('pages', true) : null;
	return isSeq(pages) ? pages.items : [];
}

function numberOf(text: string, file: string): PageNumber | null {
	const page = pagesOf(text).find((item) => isMap(item) && item.get('file') === file);
	const number = PageNumber.safeParse(isMap(page) ? page.get('number') : null);
	return number.data ?? null;
}

function withoutJoins(text: string, number: PageNumber): Shorter | null {
	let shorter: Shorter = { text, count: 0 };
	for (const index of pagesOf(text).keys()) {
		const next = withoutNaming(shorter.text, ['pages', index, 'continues'], number);
		if (next === null) return null;
		shorter = { text: next.text, count: shorter.count + next.count };
	}
	return shorter;
}

/** A list without the entries whose `page` is that one. */
function withoutNaming(text: string, path: ListPath, number: PageNumber): Shorter | null {
	const list = parseDocument(text).getIn(path, true);
	const named = isSeq(list)
		? list.items.flatMap((item, index) => (isMap(item) && item.get('page') === number ? [index] : []))
		: [];
	let shorter = text;
	for (const index of named.toReversed()) {
		const next = withoutEntry(shorter, path, index);
		if (next === null) return null;
		shorter = next;
	}
	return { text: shorter, count: named.length };
}
