/** A headline that was found, broken into lines as the site breaks headlines: see Headline.astro. */
import { headlinePhrases } from '../text/headline-phrases.ts';
import type { FoundWord } from '../text/headline-phrases.ts';
import type { Stretch } from '../text/marks.ts';
import { markedNodes } from './stretch-nodes.ts';

/** Its phrases in nodes, with a space between two; what is marked in it is marked, word by word. */
export function headlineNodes(headline: readonly Stretch[]): Node[] {
	return headlinePhrases(headline).flatMap((words, n) => [
		...(n === 0 ? [] : [document.createTextNode(' ')]),
		phraseNode(words),
	]);
}

function phraseNode(words: readonly FoundWord[]): Node {
	const phrase = document.createElement('span');
	phrase.className = 'phrase';
	words.forEach((word, n) => {
		if (n > 0) phrase.append(document.createElement('wbr'));
		if (word.kind === 'word') phrase.append(...markedNodes(word.stretches));
		else phrase.append(phraseNode(word.words));
	});
	return phrase;
}
