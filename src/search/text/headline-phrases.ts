/** Where the lines of a headline that search shows may end. */
import { phrasesOf } from '../../typesetting/headline.ts';
import { printedText } from '../../typesetting/line-break.ts';
import type { Word } from '../../view/headline.ts';
import type { Stretch } from './marks.ts';
import { stretchesIn } from './stretches-in.ts';

/** A word, within which no line ends; or words that stay together if they fit a line. */
export type FoundWord = { kind: 'word'; stretches: Stretch[] } | { kind: 'words'; words: FoundWord[] };

/** @returns the words of each phrase of a headline; the printed spaces between phrases are left out */
export function headlinePhrases(headline: readonly Stretch[]): FoundWord[][] {
	const printed = headline.map(({ text }) => text).join('');
	let at = 0;
	const found = (word: Word): FoundWord => {
		if (typeof word !== 'string') return { kind: 'words', words: word.map(found) };
		const from = at;
		at += word.length;
		return { kind: 'word', stretches: stretchesIn(headline, from, at) };
	};
	return phrasesOf(printed).map((phrase) => {
		at = printed.indexOf(printedText(phrase), at);
		return phrase.map(found);
	});
}
