/** The few lines of a piece that show why it was found. */
import type { Block } from '../piece.ts';
import { findMarks, stretches, type Mark, type Stretch } from './marks.ts';

/** Shown of a text, in characters: about three lines on a phone. */
const length = 72;
/** Of these, at most so many before the first mark. */
const lead = 24;
/** What of the text before and after tells the words found from the same ones elsewhere. */
const beside = 8;

export type Excerpt = {
	/** The anchor of the block it is from; '' if it has none, or if it only shows how the piece begins. */
	id: string;
	stretches: Stretch[];
	/** The printed words found, with a little of what stands beside them; null if nothing is found. */
	words: { before: string; text: string; after: string } | null;
};

/** A text and its marks, the one it is shown from, and how many of the phrases stand there. */
type Place = { block: Block; marks: Mark[]; from: Mark; phrases: number };

/**
 * @param blocks a piece's texts
 * @param phrases folded
 * @param whole those of them that count only where they stand whole
 * @returns the first place where the most of the phrases stand close together, else how the piece begins
 */
export function excerpt(blocks: readonly Block[], phrases: readonly string[], whole: readonly string[] = []): Excerpt {
	let best: Place | undefined;
	for (const block of blocks) {
		const place = bestPlace(block, phrases, whole);
		if (place !== undefined && place.phrases > (best?.phrases ?? 0)) best = place;
	}
	if (best === undefined) return { id: '', stretches: cut(blocks[0]?.text ?? '', [], 0), words: null };
	const { block, marks, from } = best;
	return { id: block.id, stretches: cut(block.text, marks, from.start), words: wordsAt(block.text, from) };
}

function bestPlace(block: Block, phrases: readonly string[], whole: readonly string[]): Place | undefined {
	const marks = findMarks(block.text, phrases, block.simplified, whole);
	let best: Place | undefined;
	marks.forEach((from, i) => {
		const near = new Set<number>();
		for (let j = i; ; j++) {
			const mark = marks[j];
			if (mark === undefined || mark.end > from.start + length - lead) break;
			near.add(mark.phrase);
		}
		const found = Math.max(near.size, 1);
		if (found > (best?.phrases ?? 0)) best = { block, marks, from, phrases: found };
	});
	return best;
}

/** What stands at a mark and beside it. */
function wordsAt(text: string, mark: Mark): Excerpt['words'] {
	return {
		before: text.slice(wholeCharacter(text, Math.max(0, mark.start - beside)), mark.start),
		text: text.slice(mark.start, mark.end),
		after: text.slice(mark.end, wholeCharacter(text, Math.min(text.length, mark.end + beside))),
	};
}

/** A window over the text that begins, if it can, with the sentence or else the clause that holds `start`. */
function cut(text: string, marks: readonly Mark[], start: number): Stretch[] {
	let from = Math.max(0, Math.min(start - lead, text.length - length));
	if (from > 0) {
		const before = text.slice(from, start);
		const skipped = /^.*[。！？；!?;]/su.exec(before) ?? /^.*?[，、：,:]/su.exec(before);
		from = wholeFigure(text, from + (skipped?.[0].length ?? 0));
	}
	const to = wholeFigure(text, Math.min(text.length, from + length));
	const parts = stretches(text, marks, from, to);
	if (from > 0) parts.unshift({ text: '…', marked: false });
	if (to < text.length) parts.push({ text: '…', marked: false });
	return parts;
}

/** So many characters before an offset are looked at for the beginning of a figure. */
const longestFigure = 20;

/** The offset, or the one before a figure (with its 万, 亿 or per cent) or a character that it would cut in two: not 4… of 4.5%. */
function wholeFigure(text: string, offset: number): number {
	const begun = /\d[\d.,]*$/.exec(text.slice(Math.max(0, offset - longestFigure), offset))?.[0];
	const goesOn = begun !== undefined && /^(?:[.,]?\d|[%‰万亿])/.test(text.slice(offset, offset + 2));
	return wholeCharacter(text, goesOn ? offset - begun.length : offset);
}

/** The offset, or the one before it if it would cut a surrogate pair in two. */
function wholeCharacter(text: string, offset: number): number {
	return /^[\udc00-\udfff]/.test(text.slice(offset)) && /[\ud800-\udbff]$/.test(text.slice(0, offset))
		? offset - 1
		: offset;
}
