/** How a headline is broken into lines, and how large it may stand. */
import type { Headline, Phrase, Word } from '../view/headline.ts';
import { byText } from './by-text.ts';
import { widthOf } from './width.ts';
import { wordsOf } from './words.ts';

/** A mark that may not begin a line, though it is no closing one (CLREQ 3.1.4): a connector, an interpunct. */
const connector = String.raw`[·～]|(?<!—)—(?!—)`;
/** A space breaks a headline only between Han text; in 《AI PC 来了》 it is a space between words. */
const printedBreak = new RegExp(
	String.raw`(?<=[\p{Script=Han}\p{P}])(?<![\p{Ps}\p{Pi}])[ \u3000]+(?!${connector}|[\p{Pe}\p{Pf}：；，、。！？])(?=[\p{Script=Han}\p{P}\d])`,
	'gu',
);
/** Where a browser would end a line although it may not. */
const weak = new RegExp(connector, 'u');

/** A title or a quotation with its marks, with opening marks before it, and with the marks after it that may not begin a line. */
const marked = /[\p{Ps}\p{Pi}]*(?:《[^《》]+》|“[^“”]+”|『[^『』]+』|「[^「」]+」)[\p{Pe}\p{Pf}\p{Po}]*/gu;
/** A name before an interpunct, which no dictionary knows, and what it stands before: 鹧鸪天·春耕, 库尔班·吐鲁木. */
const nameBefore =
	/(?<![\p{L}\p{N}·])([\p{Ps}\p{Pi}]*\p{Script=Han}{2,5}·)(\p{Script=Han}+(?:(?!·)[\p{Pe}\p{Pf}\p{Po}])*)(?![\p{Script=Han}·])/gu;
/** The name of a column before a headline: a space in it is no place for a line to end as long as it fits one. */
const columnName = /【[^【】]+】/gu;
/** After these a line ends rather than between two words. */
const clauseEnd = /[：，；！？】](?![\p{Pe}\p{Pf}\p{Po}])/gu;
/** A shorter clause may share its line with the beginning of the next one. */
const leastClause = 3;
/** So many characters fit a line of the narrowest phone in the largest type, so a shorter title is one word. */
const alwaysFits = 7;
/** What is longer says all of its news in one sentence: a decree, a telegram, a notice. */
const longestTitle = 40;
/** No more fit a line of a phone in the smallest headline, so a longer title is broken in any case. */
const everFits = 14;

export function headlineOf(text: string): Headline {
	return { phrases: phrasesOf(text), fit: isSentence(text) ? 'xxl' : fitOf(printedPhrases(text)) };
}

function fitOf(printed: readonly string[]): Exclude<Headline['fit'], 'xxl'> {
	const longest = Math.max(...printed.map(widthOf));
	return longest <= 7 ? 's' : longest <= 9 ? 'm' : longest <= 12 ? 'l' : 'xl';
}

/** Whether a headline is so long that, set as one, it would take most of a phone's screen. */
export const isSentence = (text: string): boolean => widthOf(text) > longestTitle;

/** The phrases of any other line that is broken like a headline. */
export const phrasesOf: (text: string) => readonly Phrase[] = byText((text) => printedPhrases(text).map(phraseOf));

function phraseOf(phrase: string): Phrase {
	const clauses = clausesOf(phrase);
	if (clauses.length === 1) return groupsOf(phrase);
	return clauses.flatMap((clause) => {
		const words = groupsOf(clause);
		return words.length === 1 || widthOf(clause) > everFits ? words : [words];
	});
}

/** A headline as its printed spaces cut it. */
function printedPhrases(text: string): string[] {
	const names = [...text.matchAll(columnName)].filter(({ 0: name }) => widthOf(name) <= everFits);
	const isInName = (at: number) => names.some(({ index, 0: name }) => index < at && at < index + name.length);
	const phrases: string[] = [];
	let from = 0;
	for (const { index, 0: space } of text.matchAll(printedBreak)) {
		if (isInName(index)) continue;
		phrases.push(text.slice(from, index));
		from = index + space.length;
	}
	return [...phrases, text.slice(from)];
}

/** A phrase cut after its colons and commas, but not inside of a title or a quotation. */
function clausesOf(phrase: string): string[] {
	const titles = [...phrase.matchAll(marked)].map(({ 0: whole, index }) => ({ from: index, to: index + whole.length }));
	const clauses: string[] = [];
	let from = 0;
	for (const { index } of phrase.matchAll(clauseEnd)) {
		const to = index + 1;
		if (titles.some((title) => title.from < to && to < title.to)) continue;
		if (Math.min(widthOf(phrase.slice(from, to)), widthOf(phrase.slice(to))) < leastClause) continue;
		clauses.push(phrase.slice(from, to));
		from = to;
	}
	return [...clauses, phrase.slice(from)];
}

/** The words of a clause; those of a title that may fit a line together. */
function groupsOf(clause: string): Word[] {
	const taken: Word[] = [];
	let at = 0;
	for (const { 0: whole, index } of clause.matchAll(marked)) {
		const width = widthOf(whole);
		if (width > everFits) continue;
		taken.push(...heldWords(clause.slice(at, index)), width <= alwaysFits ? whole : heldWords(whole));
		at = index + whole.length;
	}
	return [...taken, ...heldWords(clause.slice(at))];
}

/** A name and what it stands before stay together if they fit a line, or else part at the interpunct. */
function heldWords(text: string): Word[] {
	const taken: Word[] = [];
	let at = 0;
	for (const { 0: whole, 1: name = '', 2: named = '', index } of text.matchAll(nameBefore)) {
		const parts: Word[] = [[name], ...plainWords(named)];
		const width = widthOf(whole);
		taken.push(...plainWords(text.slice(at, index)));
		taken.push(...(width <= alwaysFits ? [[whole]] : width <= everFits ? [parts] : parts));
		at = index + whole.length;
	}
	return [...taken, ...plainWords(text.slice(at))];
}

/** Words of which a browser breaks none: a word that it would break stands alone in a phrase, which fits any line. */
function plainWords(text: string): Word[] {
	return wordsOf(text).flatMap((word): Word[] => {
		if (!weak.test(word)) return [word];
		const parts = widthOf(word) <= alwaysFits ? [word] : word.split(/(?<=[·～—])/u);
		return parts.map((part) => (weak.test(part) ? [part] : part));
	});
}
