/** How a headline is broken into lines, and how large it may stand. */

/** The words of a phrase, between which a line may end; all together are the phrase, character for character. */
export type Phrase = string[];

export type Headline = {
	/** What stands between the printed spaces; each phrase stays whole as long as it fits its line. */
	phrases: Phrase[];
	/** By the longest phrase: s up to 7 characters, m up to 9, l up to 12, xl longer. */
	fit: 's' | 'm' | 'l' | 'xl';
};

/** A space breaks a headline only between Han text; in 《AI PC 来了》 it is a space between words. */
const printedBreak = /(?<=[\p{Script=Han}\p{P}])[ \u3000]+(?=[\p{Script=Han}\p{P}\d])/u;

/** A line may not end after these, nor between a number and its unit. */
const holdsNext = /[\p{Ps}\p{Pi}\p{Pd}\d.]$/u;
/** A line may not begin with these. */
const holdsBefore = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}%]/u;

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });

export function headlineOf(text: string): Headline {
	const printed = text.split(printedBreak);
	const longest = Math.max(...printed.map(widthOf));
	return { phrases: printed.map(wordsOf), fit: longest <= 7 ? 's' : longest <= 9 ? 'm' : longest <= 12 ? 'l' : 'xl' };
}

function wordsOf(phrase: string): Phrase {
	const taken: string[] = [];
	for (const { segment } of words.segment(phrase)) {
		const last = taken.at(-1);
		if (last !== undefined && (holdsNext.test(last) || holdsBefore.test(segment))) taken.splice(-1, 1, last + segment);
		else taken.push(segment);
	}
	return taken;
}

/** In characters as wide as a Han one; Latin letters and digits count half. */
export function widthOf(phrase: string): number {
	return Array.from(phrase).reduce((width, character) => width + (/[!-~ ]/.test(character) ? 0.5 : 1), 0);
}
