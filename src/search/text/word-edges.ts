/** Where the browser's dictionary sees words begin and end. */
import { chineseDictionary } from '../../typesetting/dictionary.ts';

/** @returns the words of a text, in order, what stands between them too; the text itself where there is no dictionary */
export function dictionaryWords(text: string): string[] {
	const dictionary = chineseDictionary();
	return dictionary === null ? [text] : [...dictionary.segment(text)].map(({ segment }) => segment);
}

/** @returns the places between them and at both ends, in UTF-16 units; all places where there is no dictionary */
export function wordEdges(text: string): ReadonlySet<number> {
	const dictionary = chineseDictionary();
	if (dictionary === null) return new Set(Array.from({ length: text.length + 1 }, (_, place) => place));
	return new Set([...[...dictionary.segment(text)].map(({ index }) => index), text.length]);
}
