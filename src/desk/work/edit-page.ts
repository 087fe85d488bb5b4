/** What an edit makes of a page's text, and what goes with it. */
import { byteOrderMark, withoutBom } from '../edit/byte-order-mark.ts';
import { editLines } from '../edit/edit-lines.ts';
import type { Edited } from '../edit/edit-lines.ts';
import { keepReading } from '../edit/keep-reading.ts';
import type { LineEdit } from '../edit/line-edit.ts';
import { lineSpans } from '../edit/line-spans.ts';
import { carryImages } from './carry-images.ts';
import type { LaidAside } from './carry-images.ts';
import { pageReader } from './desk-page.ts';
import type { PagePlace } from './desk-page.ts';

/**
 * @param content the content folder, absolute
 * @param text of the page, byte order mark included if it has one
 * @returns its text then; the rest of a page from which a piece was taken out is read as before
 */
export async function editPage(content: string, place: PagePlace, text: string, edit: LineEdit): Promise<Edited> {
	const edited = editLines(text, edit);
	if ('problem' in edited || edit.kind !== 'remove') return edited;
	const read = await pageReader(content, place);
	const kept = keepReading(read(withoutBom(text)), new Set([edit.line, ...edit.lines]), withoutBom(edited.text), read);
	return { text: edited.text.startsWith(byteOrderMark) ? byteOrderMark + kept : kept };
}

/**
 * The images of a page's photos go with them.
 *
 * @param before the page's text as it was
 * @param after as it is now
 * @throws {Error} what the system says, for an image that can't be written
 */
export async function carryOn(
	content: string,
	place: PagePlace,
	before: string,
	after: string,
	aside: LaidAside,
): Promise<void> {
	const read = await pageReader(content, place);
	const asRead = (text: string) => ({ page: read(withoutBom(text)), lines: lineSpans(withoutBom(text)).length });
	await carryImages({ folder: place.folder, file: place.page.file }, asRead(before), asRead(after), aside);
}
