/** Which listed places or terms an article names, how often, and the sentences that name them first. */
import type { Passage } from '../../archive/edition-summary.ts';
import { sentenceLengths } from '../../listen/sentences.ts';
import { sortOf } from '../../newspaper/model/data-role.ts';
import type { TextSort } from '../../newspaper/model/data-role.ts';
import { placeOf } from '../../newspaper/model/dateline-place.ts';
import type { Article, Block, Photo } from '../../newspaper/model.ts';
import { printedOf } from '../../newspaper/model/text.ts';
import type { ListedPlaces } from './listed-places.ts';

/** What finds the names of a list in a text, in order and apart; `name` is as it is listed. */
export type NameFinder = (text: string) => Found[];
type Found = { name: string; from: number; to: number };

export type Named = {
	name: string;
	/** In how many places of the text. */
	mentions: number;
	passages: Passage[];
};

/** How many characters are shown of a long sentence: before its first mention, and in all. */
const most = { before: 36, sentence: 96 };

/** What is looked for, and how many sentences are shown of each name in a piece. */
export type Search = { find: NameFinder; passages: number };

/** Of a place as many sentences as show what a piece is about; of a term, which is seldom named, all. */
export const passages = { place: 3, term: Infinity };

/** A text in which names are looked for; what stands before `from` is a dateline. */
type Searched = { id: string | null; text: string; from: number; shown: boolean };

/** @returns what is named, in the order in which it first is */
export function namedIn(article: Article, search: Search): Named[] {
	return namedInTexts(textsOf(article), search);
}

/** The places that an article names, and first the one that its dateline says it is from. */
export function placesOfArticle(article: Article, { find, nameOf }: ListedPlaces): Named[] {
	const named = namedIn(article, { find, passages: passages.place });
	const printed = placeOf(article.dateline);
	const from = printed === null ? null : nameOf(printed);
	const isNew = from !== null && named.every(({ name }) => name !== from);
	return isNew ? [{ name: from, mentions: 0, passages: [] }, ...named] : named;
}

/** What a photo's caption names. */
export function namedUnderPhoto({ id, caption }: Photo, search: Search): Named[] {
	return namedInTexts(caption === null ? [] : [searched(id, caption.text)], search);
}

function namedInTexts(texts: readonly Searched[], { find, passages: atMost }: Search): Named[] {
	const named = new Map<string, Named>();
	for (const one of texts) {
		const found = find(one.text).filter(({ from }) => from >= one.from);
		for (const [name, own] of Map.groupBy(found, ({ name }) => name)) {
			const known = named.get(name) ?? { name, mentions: 0, passages: [] };
			known.mentions += own.length;
			const room = atMost - known.passages.length;
			if (one.shown && room > 0) known.passages.push(...passagesOf(one, own).slice(0, room));
			named.set(name, known);
		}
	}
	return [...named.values()];
}

/** The headline is what leads to the piece: its mentions count, and are not shown once more. */
function textsOf({ kicker, headline, deck, parts }: Article): Searched[] {
	return [
		...(headline === null ? [] : [{ ...searched(null, headline.text), shown: false }]),
		...[kicker, deck].flatMap((stack) => (stack === null ? [] : [searched(null, stack.text)])),
		...parts.flatMap(({ id, heading, blocks }) => [
			...(heading === null ? [] : [searched(id, heading.text)]),
			...blocks.flatMap(textsOfBlock),
		]),
	];
}

function searched(id: string | null, text: string, from = 0): Searched {
	return { id, text, from, shown: true };
}

function textsOfBlock(block: Block): Searched[] {
	return printedOf(block)
		.filter(({ role }) => isSearched[sortOf(role)])
		.map(({ anchor, text, dateline }) => searched(anchor, text, dateline === null ? 0 : dateline.at + dateline.length));
}

/** Names of people and of pages are not looked at for those of places. */
const isSearched: Readonly<Record<TextSort, boolean>> = {
	frame: false,
	title: true,
	heading: true,
	text: true,
	caption: true,
	signature: false,
	aside: false,
};

/** The sentences in which a name stands, each once. */
function passagesOf({ id, text, from }: Searched, found: readonly Found[]): Passage[] {
	let begin = 0;
	return sentenceLengths(text).flatMap((length) => {
		const [start, end] = [begin, begin + length];
		begin = end;
		const own = found.filter((one) => one.from >= start && one.from < end);
		return own.length === 0 ? [] : [{ id, segments: segmentsOf({ text, from }, [Math.max(start, from), end], own) }];
	});
}

/** A sentence with its mentions marked; of a long one what stands around the first. */
function segmentsOf(
	{ text, from: dateline }: Pick<Searched, 'text' | 'from'>,
	[start, end]: readonly [number, number],
	found: readonly Found[],
): Passage['segments'] {
	const first = found[0]?.from ?? start;
	const isLong = end - start > most.sentence;
	const from = isLong ? Math.max(start, first - most.before) : start;
	const to = isLong ? Math.min(end, from + most.sentence) : end;
	const segments: Passage['segments'] = [];
	const add = (words: string, marked: boolean): void => {
		if (words !== '') segments.push({ text: words, marked });
	};
	let at = from;
	if (isCutAt(text, from) && from > dateline) add('……', false);
	for (const one of found.filter((mention) => mention.to <= to)) {
		add(text.slice(at, one.from), false);
		add(text.slice(one.from, one.to), true);
		at = one.to;
	}
	const rest = text.slice(at, to);
	add(isCutAt(text, to) ? `${rest}……` : rest.trimEnd(), false);
	return segments;
}

/** Whether a text is broken off there within a sentence: a long one is cut where it can be read aloud with a pause. */
function isCutAt(text: string, at: number): boolean {
	return at > 0 && at < text.length && !/[。！？!?…”’」』）》\s]/u.test(text.charAt(at - 1));
}
