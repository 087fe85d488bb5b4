/** A headline that was found, broken into lines as the site breaks headlines: see Headline.astro. */
import { headlinePhrases } from '../text/headline-phrases.ts';
import type { FoundWord } from '../text/headline-phrases.ts';
import type { Stretch } from '../text/marks.ts';

/** Its phrases in nodes, with a space between two; what is marked in it is marked, a run of a phrase by one mark. */
export function headlineNodes(headline: readonly Stretch[]): Node[] {
	return headlinePhrases(headline).flatMap((words, n) => [
		...(n === 0 ? [] : [document.createTextNode(' ')]),
		phraseNode(words),
	]);
}

function phraseNode(words: readonly FoundWord[]): Node {
	const phrase = document.createElement('span');
	phrase.className = 'phrase';
	/** The last node of the phrase, if that is a mark. */
	let mark: HTMLElement | null = null;
	for (const [n, word] of words.entries()) {
		const goesOn: boolean = word.kind === 'word' && word.stretches[0]?.marked === true;
		if (!goesOn) mark = null;
		if (n > 0) (mark ?? phrase).append(document.createElement('wbr'));
		if (word.kind === 'words') {
			phrase.append(phraseNode(word.words));
			continue;
		}
		for (const { text, marked } of word.stretches) {
			if (!marked) {
				mark = null;
				phrase.append(text);
				continue;
			}
			if (mark === null) phrase.append((mark = document.createElement('mark')));
			mark.append(text);
		}
	}
	return phrase;
}
