import { displayWidth } from './display-width.ts';
import { printable } from './printable.ts';

/** Cells of a terminal shown before the column and from it on. */
const cellsBefore = 24;
const cellsAfter = 48;
/** Code units looked at on either side: enough for the cells, even with many marks on each letter. */
const reach = 400;
const cut = '...';

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

export type Excerpt = {
	/** The source line, or the part of it around the column, with `...` if it was cut. */
	text: string;
	/** White space as wide as what stands before the column, and a caret. */
	caret: string;
};

/**
 * The piece of a source line that a diagnostic is about. The cost doesn't grow with the line.
 *
 * @param source the line, as it stands in the file
 * @param column from 1, in UTF-16 code units; beyond the line's end it means the end
 * @returns null for a line of nothing but white space
 */
export function excerpt(source: string, column: number): Excerpt | null {
	if (!/\S/u.test(source.slice(0, 2 * reach)) && source.trim() === '') return null;
	const at = Math.min(Math.max(column - 1, 0), source.length);
	const from = startOfCharacter(source, Math.max(0, at - reach));
	const to = startOfCharacter(source, Math.min(source.length, at + reach));
	const characters = [...graphemes.segment(source.slice(from, to))].map(({ segment, index }) => {
		const shown = printable(segment);
		// A line end of Windows or an escape may be several characters once made visible.
		return { shown, width: shown === segment ? displayWidth(shown) : shown.length, end: from + index + segment.length };
	});
	const found = characters.findIndex(({ end }) => end > at);
	const middle = found === -1 ? characters.length : found;
	const first = middle - fitting(characters.slice(0, middle).reverse(), cellsBefore);
	const last = middle + fitting(characters.slice(middle), cellsAfter);
	const before = characters.slice(first, middle);
	const after = characters.slice(middle, last);
	const cutBefore = from > 0 || first > 0 ? cut : '';
	const cutAfter = to < source.length || last < characters.length ? cut : '';
	const text = [...before, ...after].map(({ shown }) => shown).join('');
	// A full-width space is as wide as the character it stands under, whatever the font makes of both.
	const pad = before.map(({ width }) => (width === 2 ? '\u3000' : ' '.repeat(width))).join('');
	return { text: cutBefore + text + cutAfter, caret: `${' '.repeat(cutBefore.length)}${pad}^` };
}

/** How many of the characters fit into so many cells. */
function fitting(characters: readonly { width: number }[], cells: number): number {
	let used = 0;
	const over = characters.findIndex(({ width }) => (used += width) > cells);
	return over === -1 ? characters.length : over;
}

/** Moves back from the second half of a character that takes two code units. */
function startOfCharacter(text: string, at: number): number {
	const code = text.charCodeAt(at);
	return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
