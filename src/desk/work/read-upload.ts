import { pdfPageOf } from '../../import/pdf-page.ts';
import { readDocument } from '../../import/read-document.ts';
import type { ReadText } from '../model.ts';

/**
 * @param bytes of a file that an editor dropped or chose
 * @param pdfPage which page of a PDF, as the editor wrote it; '' for its only one
 * @returns its text, not yet written anywhere, or why it has none
 */
export async function readUpload(bytes: Uint8Array, pdfPage: string): Promise<ReadText | { problem: string }> {
	const asked = pdfPageOf(pdfPage);
	if ('problem' in asked) return asked;
	const read = await readDocument(bytes, asked.page);
	return read.text === null ? { problem: `这个文件${read.problem}` } : { text: read.text, assumed: read.assumed };
}
