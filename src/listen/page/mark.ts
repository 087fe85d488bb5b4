/** Marks the sentence that is being read, without altering the page; where a browser can't, its paragraph. */
import { rangeOf } from './read-sentences.ts';
import type { Place } from './read-sentences.ts';

const name = 'sentence';
const marked = 'is-read';
const able = 'Highlight' in window && 'highlights' in CSS;

/** @param place of the only sentence that is marked from now on; null for none */
export function mark(place: Place | null): void {
	if (able) {
		if (place === null) CSS.highlights.delete(name);
		else CSS.highlights.set(name, new Highlight(rangeOf(place)));
		return;
	}
	for (const block of document.querySelectorAll(`.${marked}`)) block.classList.remove(marked);
	place?.block.classList.add(marked);
}
