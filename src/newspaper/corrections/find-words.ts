/** Where words stand in a text. */
export type Stretch = { at: number; length: number };

/**
 * @param words not blank
 * @returns every place where the words stand as they are written, those that overlap too
 */
export function findExactly(text: string, words: string): Stretch[] {
	const found: Stretch[] = [];
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
		found.push({ at, length: words.length });
	return found;
}

/** @returns every place where the words stand if white space makes no difference; without the white space around them */
export function findLoosely(text: string, words: string): Stretch[] {
	const places: number[] = [];
	let letters = '';
	for (let at = 0; at < text.length; at++) {
		const unit = text.charAt(at);
		if (isWhite.test(unit)) continue;
		places.push(at);
		letters += unit;
	}
	return findExactly(letters, words.replace(white, '')).map(({ at, length }) => {
		const from = places[at] ?? 0;
		return { at: from, length: (places[at + length - 1] ?? from) + 1 - from };
	});
}

const isWhite = /\s/u;
const white = /\s+/gu;
