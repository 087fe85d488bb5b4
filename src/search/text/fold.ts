/** Folding: what two texts must share to count as the same, and where each folded character came from. */

/** A text without the differences that must never decide a search. */
export type Folded = {
	/** The folded text. */
	text: string;
	/** For every UTF-16 unit of `text`, where the character it came from begins in the original. */
	starts: number[];
	/** For every UTF-16 unit of `text`, where the character it came from ends in the original. */
	ends: number[];
};

/**
 * What never decides: white space, quotes of any kind, the dots inside foreign names, marks over letters, and
 * characters that don't print. On a phone nobody types 「」 or ·, and a headline's space is a matter of layout.
 */
const ignored = /[\p{White_Space}\p{C}\p{M}\u115f\u1160\u3164\uffa0"'`´‘’‚‛“”„‟‹›«»「」『』〝〞〟·•‧・⋅∙]/u;

/** Printed alike and typed in each other's place. */
const alike: Readonly<Record<string, string>> = {
	'‐': '-',
	'‑': '-',
	'‒': '-',
	'–': '-',
	'—': '-',
	'―': '-',
	'−': '-',
	'─': '-',
	'〜': '~',
	'∼': '~',
	ς: 'σ',
};

/**
 * Folds full and half width, letter case, compatibility forms, dashes and what `ignored` names.
 *
 * @param text any string, lone surrogates included
 * @returns the folded text with the way back; folding it again changes nothing; never throws
 */
export function fold(text: string): Folded {
	let folded = '';
	const starts: number[] = [];
	const ends: number[] = [];
	let start = 0;
	for (const character of text) {
		const end = start + character.length;
		const printed = foldCharacter(character);
		folded += printed;
		starts.push(...Array<number>(printed.length).fill(start));
		ends.push(...Array<number>(printed.length).fill(end));
		start = end;
	}
	return { text: folded, starts, ends };
}

const known = new Map<string, string>();

function foldCharacter(character: string): string {
	const seen = known.get(character);
	if (seen !== undefined) return seen;
	const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD');
	let folded = '';
	for (const part of plain) if (!ignored.test(part)) folded += alike[part] ?? part;
	known.set(character, folded);
	return folded;
}
