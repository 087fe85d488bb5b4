/** A caption as the title of a result: it was written to stand below a photo, not to head an entry. */
import { stretches, type Mark, type Stretch } from './marks.ts';

/** In characters, about a line on a phone. */
const longest = 18;

/** @returns whether a caption is too long for a title */
export function isLong(caption: string): boolean {
	return [...bare(caption)].length > longest;
}

/**
 * @param caption as printed
 * @param marks places in it, by where they begin
 * @returns it without the stop at its end; of a long one its first words, or those around the first mark, with … where it
 *   goes on
 */
export function shortTitle(caption: string, marks: readonly Mark[]): Stretch[] {
	const text = bare(caption);
	if (!isLong(caption)) return stretches(text, marks);
	const [first] = marks;
	const end = first === undefined || first.end <= longest ? 0 : Math.min(text.length, first.end + 4);
	const from = Math.max(0, end - longest);
	const to = Math.min(text.length, from + longest);
	const parts = stretches(text, marks, from, to);
	if (from > 0) parts.unshift({ text: '…', marked: false });
	if (to < text.length) parts.push({ text: '…', marked: false });
	return parts;
}

function bare(caption: string): string {
	return caption.replace(/[。．.]$/u, '');
}
