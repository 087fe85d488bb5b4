/** Lines that are one text → that text, remembering where it was joined. */
import type { Join, Line, Printed } from './model.ts';

/** Letters and digits of scripts that set a space between words. */
const latin = /[A-Za-z\d]/;

/**
 * What goes between two lines that the layout broke: nothing between Han characters (CLREQ 3.1.2: Chinese sets no
 * space between words), a space between two Latin words.
 */
export function separatorBetween(before: string, after: string): '' | ' ' {
	return latin.test(before.slice(-1)) && latin.test(after.slice(0, 1)) ? ' ' : '';
}

export const startPrinted = (line: Line): Printed => ({ text: line.text, lines: [line.n], joins: [] });

/**
 * Adds a line to the end of a text, in place.
 * @param before the line that the text ends with so far: looking at the grown text's own end would copy it each time
 * @param separator chosen by the characters that meet unless given
 */
export function appendLine(
	to: Printed,
	before: Line,
	line: Line,
	separator = separatorBetween(before.text, line.text),
): void {
	to.joins.push({ offset: to.text.length + separator.length, line: line.n, separator });
	to.text += separator + line.text;
	to.lines.push(line.n);
}

/** @returns two texts as one, a space between them; the joins of both are kept */
export function joinPrinted(first: Printed, second: Printed): Printed {
	const offset = first.text.length + 1;
	const join: Join[] = second.lines.slice(0, 1).map((line) => ({ offset, line, separator: ' ' }));
	return {
		text: `${first.text} ${second.text}`,
		lines: [...first.lines, ...second.lines],
		joins: [...first.joins, ...join, ...second.joins.map((inner) => ({ ...inner, offset: inner.offset + offset }))],
	};
}
