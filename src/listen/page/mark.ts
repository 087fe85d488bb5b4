/** Marks the sentence that is being read, without altering the page; where a browser can't, its paragraph. */
import { rangeOf } from './read-sentences.ts';
import type { Sentence } from './read-sentences.ts';

const name = 'sentence';
const marked = 'is-read';
const able = 'Highlight' in window && 'highlights' in CSS;

/** @param sentence the only one that is marked from now on; null for none */
export function mark(sentence: Sentence | null): void {
	if (able) {
		if (sentence === null) CSS.highlights.delete(name);
		else CSS.highlights.set(name, new Highlight(rangeOf(sentence)));
		return;
	}
	for (const block of document.querySelectorAll(`.${marked}`)) block.classList.remove(marked);
	sentence?.block.classList.add(marked);
}
