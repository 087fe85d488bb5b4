/** edition.yaml as what an editor decides is written into it. */
import { join } from 'node:path';
import { byteOrderMark, withoutBom } from '../edit/byte-order-mark.ts';
import type { History } from '../files/history.ts';
import { digestOf, readKept, writeKept } from '../files/kept-file.ts';
import { byHand } from './desk-words.ts';

/** @param folder the edition's, absolute */
export const yamlPath = (folder: string): string => join(folder, 'edition.yaml');

export const changedElsewhere = '这一期的文字或者资料刚才在别处改过了，这一步没有做。请看一看再点。';

/**
 * Changes an edition's file, as a step that can be taken back.
 *
 * @param change gives the new text, and what was done in a few words; null if the file is written so that it can't be
 * @returns why it was not written, in plain Chinese; null when it was
 * @throws {Error} what the system says, for a file that can't be written
 */
export async function changeEdition(
	folder: string,
	history: History,
	change: (text: string) => { text: string; words: string } | null,
): Promise<string | null> {
	const path = yamlPath(folder);
	const kept = await readKept(path);
	if ('problem' in kept) return kept.problem;
	const changed = change(withoutBom(kept.text));
	if (changed === null) return byHand('edition.yaml 的写法特别，要自己改');
	const text = (kept.text.startsWith(byteOrderMark) ? byteOrderMark : '') + changed.text;
	await writeKept(path, text);
	history.done(path, { before: kept.text, after: digestOf(text), words: changed.words });
	return null;
}
