/** Readable addresses: Chinese words → pinyin syllables with hyphens. */
import type { PageNumber } from '../newspaper/model.ts';
import { spell } from '../pinyin/spell.ts';

/** At most this many syllables (a run of Latin letters or digits counts as one), and this many characters. */
const longest = { syllables: 12, slug: 80 };
/** No more of a text is looked at: enough for the syllables, and a long text costs no more than a short one. */
const looked = 120;

/** Quotation and title marks stand inside a phrase; any other punctuation or space ends it. */
const enclosing = /[“”‘’"'「」『』《》〈〉【】]/gu;
const betweenPhrases = /[^\p{L}\p{N}\p{M}]+/u;

/**
 * The address of a text: its first phrase, up to a space or punctuation; a phrase of one syllable takes the next one
 * along. With `whole` every phrase is spelt. With `surname` the text is a person's name: its first character is read as
 * a surname (覃 = qin, 单 = shan), and it is spelt whole.
 *
 * @returns lower-case ASCII letters, digits and hyphens; '' when the text holds nothing that can be spelt
 */
export function slugOf(
	text: string,
	{ surname = false, whole = false }: { surname?: boolean; whole?: boolean } = {},
): string {
	const phrases = text.slice(0, looked).normalize('NFKC').replace(enclosing, '').split(betweenPhrases);
	const taken: string[] = [];
	for (const phrase of phrases) {
		taken.push(...syllables(phrase, surname && taken.length === 0));
		if (!whole && !surname && taken.length > 1) break;
	}
	return taken.slice(0, longest.syllables).join('-').slice(0, longest.slug).replace(/-+$/, '');
}

/** Each Han character's reading, and each run of anything else in the plain letters and digits it holds. */
function syllables(phrase: string, surname: boolean): string[] {
	const taken: string[] = [];
	let end = 0;
	for (const spelt of spell(phrase, { surname })) {
		taken.push(plain(phrase.slice(end, spelt.start)), spelt.syllable);
		end = spelt.end;
	}
	taken.push(plain(phrase.slice(end)));
	return taken.filter((syllable) => syllable !== '');
}

function plain(text: string): string {
	return text
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '');
}

/**
 * Makes slugs that are unique among those it made before: a second one of a kind gets -2, a third -3.
 *
 * @param fallback what a text without a slug of its own is called
 * @param reserved never returned
 */
export function uniqueSlugs(
	fallback: string,
	reserved: (slug: string) => boolean = () => false,
): (text: string) => string {
	const seen = new Map<string, number>();
	const made = new Set<string>();
	return (text) => {
		const phrase = slugOf(text);
		const base = phrase === '' ? fallback : phrase;
		let count = seen.get(base) ?? 0;
		let slug: string;
		do {
			count++;
			slug = count === 1 ? base : `${base}-${count}`;
		} while (made.has(slug) || reserved(slug));
		seen.set(base, count);
		made.add(slug);
		return slug;
	};
}

/** The last part of a page's address: 01 for 1, a05 for A05. */
export function pageAddress(number: PageNumber): string {
	return String(number).toLowerCase().padStart(2, '0');
}

/**
 * @param pages the page numbers of the edition
 * @returns whether an address under the edition's is not free: the photos' folder, the figures', and the pages'
 */
export function reservedInEdition(pages: readonly PageNumber[]): (slug: string) => boolean {
	const addresses = new Set(pages.map(pageAddress));
	return (slug) => slug === 'photos' || slug === 'figures' || /^\d+$/.test(slug) || addresses.has(slug);
}
