/** How a headline is broken into lines, and how large it may stand. */

export type Headline = {
	/** The phrases between printed spaces; each stays whole as long as it fits its line. */
	phrases: string[];
	/** By the longest phrase: s up to 7 characters, m up to 9, l up to 12, xl longer. */
	fit: 's' | 'm' | 'l' | 'xl';
};

/** A space breaks a headline only between Han text; in 《AI PC 来了》 it is a space between words. */
const printedBreak = /(?<=[\p{Script=Han}\p{P}])[ \u3000]+(?=[\p{Script=Han}\p{P}])/u;

export function headlineOf(text: string): Headline {
	const phrases = text.split(printedBreak);
	const longest = Math.max(...phrases.map(widthOf));
	return { phrases, fit: longest <= 7 ? 's' : longest <= 9 ? 'm' : longest <= 12 ? 'l' : 'xl' };
}

/** In characters as wide as a Han one; Latin letters and digits count half. */
function widthOf(phrase: string): number {
	return Array.from(phrase).reduce((width, character) => width + (/[!-~ ]/.test(character) ? 0.5 : 1), 0);
}
