/** A text with some of its words replaced, which says what was printed; and back. */
import type { Correction, Printed } from '../model.ts';
import type { Stretch } from './find-words.ts';

/** What comes in the place of some words of a text. */
export type Replacement = Stretch & Pick<Correction, 'n' | 'date' | 'note'> & { replace: string };

/**
 * @param text without corrections; it is not changed
 * @param replacements in the order of their places, none over another
 */
export function correctText<Text extends Printed>(text: Text, replacements: readonly Replacement[]): Text {
	let corrected = '';
	let from = 0;
	const corrections = replacements.map(({ n, at, length, replace, date, note }): Correction => {
		corrected += text.text.slice(from, at);
		const printed = text.text.slice(at, at + length);
		const begins = corrected.length;
		corrected += replace;
		from = at + length;
		return { n, at: begins, length: replace.length, printed, date, note };
	});
	corrected += text.text.slice(from);
	const joins = text.joins.map((join) => ({ ...join, offset: moved(join.offset, replacements) }));
	return { ...text, text: corrected, joins, corrections };
}

/** Where a place of the text is once words are replaced: one within such words stays within them. */
function moved(offset: number, replacements: readonly Replacement[]): number {
	let by = 0;
	for (const { at, length, replace } of replacements) {
		if (offset <= at) break;
		if (offset < at + length) return at + by + Math.min(offset - at, replace.length);
		by += replace.length - length;
	}
	return offset + by;
}

/** @returns the words of a text as they were printed */
export function asPrinted({ text, corrections = [] }: Printed): string {
	let printed = '';
	let from = 0;
	for (const correction of corrections) {
		printed += text.slice(from, correction.at) + correction.printed;
		from = correction.at + correction.length;
	}
	return printed + text.slice(from);
}
