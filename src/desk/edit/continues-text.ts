/** edition.yaml with one more entry in a page's `continues`, or one less; all else in the file stays as it was. */
import type { ContinuesInFile } from '../../newspaper/model.ts';
import { withoutEntry } from './yaml-entry.ts';
import { withNewEntry } from './yaml-new-entry.ts';

/**
 * @param text of an edition.yaml that can be read
 * @param page its place in `pages`, from 0
 * @returns the text with the entry as the last of the page's list; null if it can't be put there
 */
export function withContinues(text: string, page: number, { article, page: from, of }: ContinuesInFile): string | null {
	return withNewEntry(text, ['pages', page, 'continues'], { article, page: from, of });
}

/**
 * @param text of an edition.yaml that can be read
 * @param page its place in `pages`, from 0
 * @param entry its place in the page's list, from 0
 * @returns the text without the entry, and without the list if it was the only one; null if it can't be taken out
 */
export function withoutContinues(text: string, page: number, entry: number): string | null {
	return withoutEntry(text, ['pages', page, 'continues'], entry);
}
