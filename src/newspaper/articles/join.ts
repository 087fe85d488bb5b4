/** Lines that are one text → that text, remembering where it was joined. */
import { endsWithStop } from '../label/cues/punctuation.ts';
import type { Join, Line, Printed } from '../model.ts';

/** Letters of the scripts that set a space between words. */
const letters = '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Mongolian}';
/** How far from the break it is looked at: keeps a page's cost linear. */
const reach = 80;

/** of the + county; growth, + he said; (WTO) + is; Windows 11 + runs. */
const wordEnd = new RegExp(`(?:[${letters}] ?\\d{0,4}|[${letters}][,;:!?.)"”’]{1,2})$`, 'u');
const wordStart = new RegExp(`^[("“‘]?[${letters}]`, 'u');
/** A word before its number: Windows + 11, in + 2022; but PM + 2.5 is one. */
const beforeNumber = /\p{Ll}$/u;
const numberStart = /^\d/;
/** http://www.example.org/ne, www.example.o, desk@exam: an address that the line's end has cut. */
const addressEnd = /(?:https?:\/\/|www\.|[\w.-]@)[\x21-\x7e]*$/iu;
/** What can only be the rest of an address, or an address that can only go on. */
const addressRest = /^[\w%~-]*[./?=&_@#]/u;
const unfinished = /[./?=&_@#:-]$/u;

/**
 * What goes between two lines that the layout broke. Nothing between Han characters (CLREQ 3.1.2: Chinese sets no
 * space between words), inside a number (`2,000`, `294.` + `26亿元`, `1` + `2`) and inside an address; a space between
 * two words of a script that sets spaces. A hyphen at the line's end stays and takes no space: whether it was set for
 * the break (`develop-` + `ment`) or belongs to the word (`e-` + `mail`) is not printed, and no printed character is
 * dropped.
 */
export function separatorBetween(before: string, after: string): '' | ' ' {
	const end = before.slice(-reach);
	const start = after.slice(0, reach);
	if (numberStart.test(start)) return beforeNumber.test(end) && !addressEnd.test(end) ? ' ' : '';
	if (!wordStart.test(start) || !wordEnd.test(end)) return '';
	const cutAddress = addressEnd.test(end) && (addressRest.test(start) || unfinished.test(end));
	return cutAddress ? '' : ' ';
}

const opening = /[（(《〈“‘「『【[]/gu;
const closing = /[）)》〉”’」』】\]]/gu;
const edgePunctuation = /[，、：；。！？,:;!?…—·-]$/u;
const leadingPunctuation = /^[，、：；。！？,:;!?…—·）)》”’」』】]/u;

/**
 * What goes between two lines of a headline: `市十七届` + `人大五次会议` is one phrase broken to fit, two lines of equal
 * length (`笃行实干出实绩` + `奋楫扬帆再启航`) are two phrases, which print sets apart by the line itself.
 * @param isPair whether these two lines are the whole headline
 */
export function titleSeparator(before: string, after: string, isPair: boolean): '' | ' ' {
	if (isOpen(before) || edgePunctuation.test(before) || leadingPunctuation.test(after)) return '';
	if (isPair && before.length === after.length && before.length >= 5) return ' ';
	return separatorBetween(before, after);
}

/** Whether a line ends inside a bracket or a quotation: its phrase goes on. */
function isOpen(text: string): boolean {
	const tail = text.slice(-reach);
	return (tail.match(opening)?.length ?? 0) > (tail.match(closing)?.length ?? 0);
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

/**
 * Cuts a text in two, leaving out the white space at the cut; each half keeps its own lines and joins.
 * @param at the offset of the second half's first character
 */
export function cutPrinted({ text, lines, joins }: Printed, at: number): [Printed, Printed] {
	const head = text.slice(0, at).trimEnd();
	const starts = [0, ...joins.map(({ offset }) => offset)];
	const firstOfTail = starts.findLastIndex((start) => start <= at);
	const lastOfHead = starts.findLastIndex((start) => start < head.length);
	return [
		{ text: head, lines: lines.slice(0, lastOfHead + 1), joins: joins.slice(0, lastOfHead) },
		{
			text: text.slice(at),
			lines: lines.slice(firstOfTail),
			joins: joins.slice(firstOfTail).map((join) => ({ ...join, offset: join.offset - at })),
		},
	];
}

/** Whether a text that was cut at a width, its first line indented, goes on in a line right below that is not. */
export const goesOnFlush = ({ text }: Printed, last: Line, { mark, gap, indent }: Line): boolean =>
	mark === null && gap === 0 && indent < last.indent && !endsWithStop(text);
