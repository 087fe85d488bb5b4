/** How a headline is broken into lines, and how large it may stand. */
import type { Headline, Phrase, Word } from '../../view/headline.ts';
import { byText } from './by-text.ts';
import { widthOf } from './width.ts';
import { wordsOf } from './words.ts';

/** A space breaks a headline only between Han text; in 《AI PC 来了》 it is a space between words. */
const printedBreak = /(?<=[\p{Script=Han}\p{P}])[ \u3000]+(?=[\p{Script=Han}\p{P}\d])/u;

/** A title or a quotation with its marks, and the marks after it that may not begin a line. */
const marked = /(?:《[^《》]+》|“[^“”]+”|『[^『』]+』|「[^「」]+」)[\p{Pe}\p{Pf}\p{Po}]*/gu;
/** So many characters fit a line of the narrowest phone in the largest type, so a shorter title is one word. */
const alwaysFits = 7;
/** No more fit a line of a phone in the smallest headline, so a longer title is broken in any case. */
const everFits = 14;

export function headlineOf(text: string): Headline {
	const printed = text.split(printedBreak);
	const longest = Math.max(...printed.map(widthOf));
	return { phrases: phrasesOf(text), fit: longest <= 7 ? 's' : longest <= 9 ? 'm' : longest <= 12 ? 'l' : 'xl' };
}

/** The phrases of any other line that is broken like a headline. */
export const phrasesOf: (text: string) => readonly Phrase[] = byText((text) => text.split(printedBreak).map(phraseOf));

function phraseOf(phrase: string): Phrase {
	const taken: Word[] = [];
	let at = 0;
	for (const { 0: whole, index } of phrase.matchAll(marked)) {
		const width = widthOf(whole);
		if (width > everFits) continue;
		taken.push(...wordsOf(phrase.slice(at, index)), width <= alwaysFits ? whole : wordsOf(whole));
		at = index + whole.length;
	}
	return [...taken, ...wordsOf(phrase.slice(at))];
}
