/** Which listed places an article names, how often, and the sentences that name them first. */
import type { Passage } from '../../archive/edition-summary.ts';
import { sentenceLengths } from '../../listen/sentences.ts';
import { assertNever } from '../../newspaper/model/assert-never.ts';
import { placeOf } from '../../newspaper/model/dateline-place.ts';
import type { Article, Block, Photo } from '../../newspaper/model.ts';
import type { FoundPlace, PlaceFinder } from '../../places/find-places.ts';
import type { ListedPlaces } from './listed-places.ts';

export type NamedPlace = {
	name: string;
	/** In how many places of the text. */
	mentions: number;
	passages: Passage[];
};

/** How many sentences are shown of a piece, and how many characters of a long one: before its first mention, and in all. */
const most = { passages: 3, before: 36, sentence: 96 };

/** A text in which places are looked for; what stands before `from` is a dateline. */
type Searched = { id: string | null; text: string; from: number; shown: boolean };

/** @returns the places in the order in which they are first named */
export function placesNamedIn(article: Article, find: PlaceFinder): NamedPlace[] {
	return placesIn(textsOf(article), find);
}

/** The places that an article names, and first the one that its dateline says it is from. */
export function placesOfArticle(article: Article, { find, nameOf }: ListedPlaces): NamedPlace[] {
	const named = placesNamedIn(article, find);
	const printed = placeOf(article.dateline);
	const from = printed === null ? null : nameOf(printed);
	const isNew = from !== null && named.every(({ name }) => name !== from);
	return isNew ? [{ name: from, mentions: 0, passages: [] }, ...named] : named;
}

/** The places that a photo's caption names. */
export function placesOfPhoto({ id, caption }: Photo, find: PlaceFinder): NamedPlace[] {
	return placesIn(caption === null ? [] : [searched(id, caption.text)], find);
}

function placesIn(texts: readonly Searched[], find: PlaceFinder): NamedPlace[] {
	const named = new Map<string, NamedPlace>();
	for (const one of texts) {
		const found = find(one.text).filter(({ from }) => from >= one.from);
		for (const [name, own] of Map.groupBy(found, ({ place }) => place)) {
			const known = named.get(name) ?? { name, mentions: 0, passages: [] };
			known.mentions += own.length;
			const room = most.passages - known.passages.length;
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
	switch (block.kind) {
		case 'paragraph': {
			const { id, text, dateline } = block;
			return [searched(id, text, dateline === null ? 0 : dateline.at + dateline.length)];
		}
		case 'subheading':
			return [searched(block.id, block.text)];
		case 'keyword-block':
			return [searched(block.id, block.text), ...block.paragraphs.flatMap(textsOfBlock)];
		case 'photo':
			return block.caption === null ? [] : [searched(block.id, block.caption.text)];
		case 'editor-note':
			return block.paragraphs.map(({ text }) => searched(block.id, text));
		case 'byline':
		case 'jump':
			return [];
		default:
			return assertNever(block);
	}
}

/** The sentences in which a place stands, each once. */
function passagesOf({ id, text, from }: Searched, found: readonly FoundPlace[]): Passage[] {
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
	found: readonly FoundPlace[],
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
