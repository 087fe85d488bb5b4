/**
 * The topics of an edition's pieces as one text, in which runs are looked for without taking it apart: a line for each
 * piece, with a tab between its title and its text. Kept in UTF-16, as JavaScript has it.
 */
import type { Topic } from './topic.ts';

/** Stand in no topic, which is Chinese characters and spaces. */
const [titleEnd, lineEnd] = ['\t', '\n'];

/** How many units are made text at once: a call takes no more arguments than the stack has room for. */
const atOnce = 8192;

/** What stands at a line's end, as a UTF-16 unit. */
export const lineEndUnit = lineEnd.charCodeAt(0);

export function topicText(topics: readonly Topic[]): string {
	return topics.map(({ title, text }) => `${title}${titleEnd}${text}${lineEnd}`).join('');
}

/** @returns the topics of what `topicText` gave */
export function topicsIn(text: string): Topic[] {
	return text
		.split(lineEnd)
		.slice(0, -1)
		.map((line) => {
			const [title = '', rest = ''] = line.split(titleEnd);
			return { title, text: rest };
		});
}

/** A text's UTF-16 units. */
export function unitsOf(text: string): Uint16Array {
	const units = new Uint16Array(text.length);
	for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
	return units;
}

/** The text of some UTF-16 units. */
export function textOf(units: Uint16Array): string {
	let text = '';
	for (let from = 0; from < units.length; from += atOnce) {
		text += String.fromCharCode(...units.subarray(from, from + atOnce));
	}
	return text;
}
