/** Sentences that are too long to be said at once. */

/** The longest run of characters that is said at once, in UTF-16 units: some voices fall silent after a quarter of a minute. */
export const longest = 100;
/** From here on ； is a place to stop at. */
const long = 80;

/**
 * @returns the ways to cut a sentence that is too long, the best first, and none for one that isn't: at ；; at the ends of
 * sentences within it; and once near where equal parts would end, at ：or ，, at 、, beside a quotation, or anywhere but
 * within a character
 */
export function waysToCut(sentence: string): string[][] {
	if (sentence.length <= long) return [];
	const clauses = sentence.split(/(?<=；[”’」』）》\s]*)(?![；”’」』）》\s])/u);
	if (sentence.length <= longest) return [clauses];
	const within = sentence.split(/(?<=[。！？][”’」』）》\s]*)(?![。！？…”’」』）》，、\s])/u);
	const at = placeToCut(sentence);
	return [clauses, within, [sentence.slice(0, at), sentence.slice(at)]];
}

/**
 * Cuts a sentence without an end, as often as it takes, in the third of those ways.
 *
 * @returns pieces of at most `longest`
 */
export function cutInRow(sentence: string): string[] {
	const pieces: string[] = [];
	let rest = sentence;
	while (rest.length > longest) {
		const at = placeToCut(rest);
		pieces.push(rest.slice(0, at));
		rest = rest.slice(at);
	}
	return [...pieces, rest];
}

/** How far a place may be looked for: closing marks and spaces that go on past it rule it out. */
const inSight = longest + 20;

const places = [/[：，,][”’」』）》\s]*/gu, /[、][\s]*/gu, /(?<=[”’」』）》])|(?=[“‘「『（《])|\s+/gu];

/** @returns where to cut once, so that the rest comes out in pieces of nearly the same length */
function placeToCut(sentence: string): number {
	const aim = sentence.length / Math.ceil(sentence.length / longest);
	for (const place of places) {
		const ends = [...sentence.slice(0, inSight).matchAll(place)]
			.map((match) => match.index + match[0].length)
			.filter((end) => end > longest / 4 && end <= longest && end < sentence.length);
		const [first, ...rest] = ends;
		if (first !== undefined) return rest.reduce((best, end) => (near(end, aim) < near(best, aim) ? end : best), first);
	}
	const anywhere = Math.floor(aim);
	return /[\uDC00-\uDFFF]/.test(sentence.charAt(anywhere)) ? anywhere - 1 : anywhere;
}

function near(place: number, aim: number): number {
	return Math.abs(place - aim);
}
