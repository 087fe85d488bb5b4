/** A document that an editor was sent → its text, as it came: no character is added, left out or changed. */
import mammoth from 'mammoth';
import type { ReadDocument } from './read.ts';
import { isHtml, readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';
import { unpackedSize } from './unpacked-size.ts';

/** Larger files are no page of text. */
export const mostBytes = 50_000_000;
const mostUnpacked = 200_000_000;

const refused = (problem: string): ReadDocument => ({ text: null, problem });

/** What a file is by its first bytes, whatever it is called. */
const signatures: readonly { bytes: readonly number[]; says: string }[] = [
	{ bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], says: '是 RTF 文档。请在 Word 或 WPS 里打开，另存为 .docx。' },
	{ bytes: [0xff, 0xd8, 0xff], says: '是图片。请把版面的文字另存成 .txt 或者 .docx。' },
	{ bytes: [0x89, 0x50, 0x4e, 0x47], says: '是图片。请把版面的文字另存成 .txt 或者 .docx。' },
	{ bytes: [0x52, 0x61, 0x72, 0x21], says: '是压缩包。请先解压，再写里面的那个文件。' },
];
/** Of a compound file: an old Word document, or a new one that is locked with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];
const pdf = [0x25, 0x50, 0x44, 0x46];
const zip = [0x50, 0x4b, 0x03, 0x04];

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
	signature.every((byte, n) => bytes[n] === byte);

/**
 * @param bytes of the whole file, at most `mostBytes`
 * @param pdfPage which page of a PDF, from 1; null for its only one
 * @returns the text of a .docx, a PDF, a web page, or a text in UTF-8, UTF-16 (with its mark) or GB18030; else why there is none, in one
 *   sentence that begins with what the file is
 */
export async function readDocument(bytes: Uint8Array, pdfPage: number | null = null): Promise<ReadDocument> {
	const known = signatures.find(({ bytes: signature }) => begins(bytes, signature));
	if (known !== undefined) return refused(known.says);
	const read = await readKnown(bytes, pdfPage);
	if (read.text !== null && read.text.trim() === '') return refused('里没有文字。请检查是不是拿错了文件。');
	return read;
}

async function readKnown(bytes: Uint8Array, pdfPage: number | null): Promise<ReadDocument> {
	if (begins(bytes, pdf)) return readPdf(bytes, pdfPage);
	if (begins(bytes, zip)) return readZip(bytes);
	if (begins(bytes, compound)) return refused(compoundProblem(bytes));
	return isHtml(bytes) ? readHtml(bytes) : readText(bytes);
}

/** The stream that holds a locked document (MS-OFFCRYPTO 2.3.4.4), as a compound file's directory names it. */
const locked = Buffer.from('EncryptedPackage', 'utf16le');

const compoundProblem = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(locked)
		? '加了密码，读不出文字。请在 Word 或 WPS 里用密码打开它，去掉密码另存一份再试。'
		: '是旧的 Word 格式（.doc），不是 .docx，也许只改了文件名。请在 Word 或 WPS 里打开，另存为 .docx。';

async function readZip(bytes: Uint8Array): Promise<ReadDocument> {
	const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	if (!names.includes('word/document.xml')) {
		const isOffice = /xl\/workbook|ppt\/presentation|opendocument/.test(names);
		return refused(
			isOffice ? '不是 Word 文档。请把文字存成 .docx 或者 .txt。' : '是压缩包。请先解压，再写里面的那个文件。',
		);
	}
	if (unpackedSize(bytes) > mostUnpacked) return refused('解开以后太大，不像一版报纸的文字。请检查是不是拿错了文件。');
	try {
		const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
		// The package puts an empty line behind each paragraph; a copy out of Word has one line for each.
		return { text: value.replaceAll('\n\n', '\n'), assumed: null, problem: null };
	} catch {
		return refused('坏了，读不出文字。请在 Word 或 WPS 里打开它，另存一份再试。');
	}
}

const gb18030 = '这个文件不是 UTF-8 编码，是当作 GB18030（国标码）读的，请看一看有没有乱码。';
const utf16 = '这个文件是 UTF-16 编码，已经换成 UTF-8。';

function readText(bytes: Uint8Array): ReadDocument {
	if (begins(bytes, [0xff, 0xfe])) return textOf(bytes, 'utf-16le', utf16);
	if (begins(bytes, [0xfe, 0xff])) return textOf(bytes, 'utf-16be', utf16);
	const read = textOf(bytes, 'utf-8', null);
	return read.problem === null ? read : textOf(bytes, 'gb18030', gb18030);
}

/** What a text has none of: control characters besides tabs and the ends of lines and pages. */
const control = /[\u0000-\u0008\u000e-\u001f\u007f]/u;

function textOf(bytes: Uint8Array, encoding: string, assumed: string | null): ReadDocument {
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		if (control.test(text)) return refused('不是文字文件。请写 .txt、.docx、.pdf 或者 .html。');
		return { text, assumed, problem: null };
	} catch {
		return refused('里的文字读不出来，不是 UTF-8，也不是 GB18030。请用记事本打开，另存为 UTF-8 的 .txt。');
	}
}
