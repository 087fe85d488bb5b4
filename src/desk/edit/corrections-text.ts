/** edition.yaml with one more entry in its `corrections` (更正), or one less; all else in the file stays as it was. */
import type { CorrectionInFile } from '../../newspaper/model.ts';
import { withoutEntry } from './yaml-entry.ts';
import { withNewEntry } from './yaml-new-entry.ts';

/**
 * @param text of an edition.yaml that can be read
 * @returns the text with the correction as the last of the list; null if it can't be put there
 */
export function withCorrection(text: string, { page, find, replace, date, note }: CorrectionInFile): string | null {
	return withNewEntry(text, ['corrections'], { page, find, replace, date, note });
}

/**
 * @param text of an edition.yaml that can be read
 * @param entry its place in the list, from 0
 * @returns the text without the entry, and without the list if it was the only one; null if it can't be taken out
 */
export function withoutCorrection(text: string, entry: number): string | null {
	return withoutEntry(text, ['corrections'], entry);
}
