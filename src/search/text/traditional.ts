/** Traditional characters and variants as simplified ones. Holds tables of 22 KiB (gzip): imported only if they are needed. */
import pairs from 'opencc-js/dict/TSCharacters';
import { inContext, withParticle } from './in-context.ts';
import { variantForms } from './variant-forms.ts';

/** Each traditional character's, or variant's, usual simplified one. */
export const simplified: ReadonlyMap<string, string> = readTable();

function readTable(): Map<string, string> {
	const simplified = new Map(variantForms);
	for (const pair of pairs.split('|')) {
		const [from, to] = pair.split(' ');
		if (from !== undefined && to !== undefined) simplified.set(from, to);
	}
	return simplified;
}

/** @returns a text in traditional characters with each as its usual simplified one */
export function toSimplified(text: string): string {
	return [...withParticle(inContext(text))].map((character) => simplified.get(character) ?? character).join('');
}
