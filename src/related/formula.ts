/** Titles that share a form of words, and nothing of the matter: 万里同志遗体在京火化 and 乔石同志遗体在京火化. */
import { pairWeight } from './common-pairs.ts';
import type { SharedWord } from './shared-words.ts';
import { cut } from './topic.ts';
import type { Topic } from './topic.ts';

/** A pair of at least this weight is worth looking for. */
const telling = 2;

/**
 * Whether both titles have the same words, and what else each of them says is nowhere in the other piece. Words that both
 * titles begin with are what the two pieces are about.
 */
export function isFormula(one: Topic, other: Topic, shared: readonly SharedWord[]): boolean {
	const inBoth = shared.flatMap(({ text, titles }) => (titles === 2 ? [text] : []));
	if (inBoth.some((word) => one.title.startsWith(word) && other.title.startsWith(word))) return false;
	return inBoth.length > 0 && isElsewhere(one, other, inBoth) && isElsewhere(other, one, inBoth);
}

function isElsewhere({ title }: Topic, other: Topic, shared: readonly string[]): boolean {
	const rest = shared.reduce((left, word) => left.replaceAll(word, ' '), title);
	const pairs = Array.from({ length: Math.max(0, rest.length - 1) }, (_, at) => rest.slice(at, at + 2)).filter(
		(pair) => !pair.includes(' ') && !pair.includes(cut) && pairWeight(pair, 0) >= telling,
	);
	return pairs.length > 0 && pairs.every((pair) => !other.title.includes(pair) && !other.text.includes(pair));
}
