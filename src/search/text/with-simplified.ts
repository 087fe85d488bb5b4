/** A piece in traditional characters → also in simplified ones. Brings the table of traditional.ts along. */
import type { InSimplified, Piece } from '../piece.ts';
import { beyondGb2312, sharedForms } from './beyond-gb2312.ts';
import { inContext, withParticle } from './in-context.ts';
import { simplified } from './traditional.ts';

/** Characters that only stand in traditional text. Those that simplified text has for other uses tell nothing alone. */
const traditional = [...simplified.keys()].filter((from) => beyondGb2312(from) && !sharedForms.includes(from));
const anyTraditional = new RegExp(`[${traditional.join('')}]`, 'u');

/** Whether a character of it is traditional or a variant, by itself or in its word. */
const isTraditional = (text: string): boolean => anyTraditional.test(text) || inContext(text) !== text;

/**
 * @returns the piece; each of its texts that simplified characters would change has them besides, if any character of
 *   the piece is clearly traditional
 */
export function withSimplified(piece: Piece): Piece {
	const { headline, blocks } = piece;
	if (![headline, ...blocks.map(({ text }) => text)].some(isTraditional)) return piece;
	return {
		...piece,
		...inSimplified(headline),
		blocks: blocks.map((block) => ({ ...block, ...inSimplified(block.text) })),
	};
}

/** @returns a text that is clearly in traditional characters, place for place in simplified ones; null for any other */
export function simplifiedForm(text: string): string | null {
	return isTraditional(text) ? (inSimplified(text).simplified ?? null) : null;
}

/** Character for character, a rare one whose simplified form takes another number of units left as it is. */
function inSimplified(text: string): InSimplified {
	const plain = [...withParticle(inContext(text))]
		.map((character) => {
			const compatible = character.normalize('NFKC');
			const form = simplified.get(compatible) ?? compatible;
			return form.length === character.length ? form : character;
		})
		.join('');
	return plain === text ? {} : { simplified: plain };
}
