/** Lines that are one text → that text, remembering where it was joined. */
import type { Line, Printed } from './model.ts';

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

/** Adds a line to the end of a text, in place. `separator` is chosen by the characters that meet unless given. */
export function appendLine(to: Printed, line: Line, separator = separatorBetween(to.text, line.text)): void {
	to.joins.push({ offset: to.text.length + separator.length, line: line.n, separator });
	to.text += separator + line.text;
	to.lines.push(line.n);
}
