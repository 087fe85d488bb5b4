/** A headline's phrases: what stands between its printed spaces, and is set on one line where it fits. */
import type { Stretch } from '../text/marks.ts';

/** @returns the stretches of each phrase; the spaces between phrases are left out */
export function phrasesOf(headline: readonly Stretch[]): Stretch[][] {
	const phrases: Stretch[][] = [[]];
	for (const { text, marked } of headline) {
		text.split(/\s+/u).forEach((part, index) => {
			if (index > 0) phrases.push([]);
			if (part !== '') phrases.at(-1)?.push({ text: part, marked });
		});
	}
	return phrases.filter((phrase) => phrase.length > 0);
}
