import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/import/read-document.ts';
import { docxOf, zipOf } from '../support/docx.ts';

/** 茶园春早 and a sentence, in GB18030. */
const gb = Buffer.from('b2e8d4b0b4bad4e7a3accac8b2e8a1a3', 'hex');

describe('a text is read as it came', () => {
	test.each([
		['UTF-8', Buffer.from('茶园春早\r\n\r\n 采茶。\n'), '茶园春早\r\n\r\n 采茶。\n', null],
		['UTF-8 with its mark', Buffer.from('\ufeff茶园春早'), '茶园春早', null],
		['UTF-16', Buffer.from('\ufeff茶园春早', 'utf16le'), '茶园春早', 'UTF-16'],
		['GB18030', gb, '茶园春早，嗜茶。', 'GB18030'],
	])('%s', async (_, bytes, text, assumed) => {
		const read = await readDocument(bytes);
		expect(read).toMatchObject({ text, problem: null });
		expect(read.problem === null ? read.assumed : '').toEqual(
			assumed === null ? null : expect.stringContaining(assumed),
		);
	});

	test('a Word document has a line for each paragraph, empty ones too', async () => {
		const read = await readDocument(docxOf(['茶园春早', '', '　　采茶 &amp; 制茶。']));
		expect(read).toEqual({ text: '茶园春早\n\n　　采茶 & 制茶。\n', assumed: null, problem: null });
	});
});

/** As Word locks it: a compound file whose directory names the stream of the locked document. */
const lockedDocx = Buffer.concat([
	Buffer.from('d0cf11e0a1b11ae1', 'hex'),
	Buffer.alloc(1016),
	Buffer.from('EncryptionInfo\0EncryptedPackage\0', 'utf16le'),
]);

describe('what is no text is told by what it is, whatever it is called', () => {
	test.each([
		['an old Word document', Buffer.from('d0cf11e0a1b11ae100', 'hex'), '旧的 Word 格式（.doc），不是 .docx'],
		['a locked Word document', lockedDocx, '加了密码，读不出文字'],
		['a broken PDF', Buffer.from('%PDF-1.7\n'), 'PDF'],
		['RTF', Buffer.from('{\\rtf1\\ansi}'), 'RTF'],
		['a photo', Buffer.from('ffd8ffe000104a46', 'hex'), '图片'],
		['a table', zipOf({ 'xl/workbook.xml': '<workbook/>' }), '不是 Word 文档'],
		['an archive', zipOf({ 'a.txt': '茶园春早' }), '压缩包'],
		['half a Word document', docxOf(['茶园春早']).subarray(0, 900), '读不出文字'],
		['a Word document without words', docxOf(['', '　']), '没有文字'],
		['nothing', Buffer.alloc(0), '没有文字'],
		['a web page without words', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), '没有文字'],
		['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), '不是文字文件'],
		['no encoding', Buffer.from([0xb2, 0xe8, 0xff, 0xff]), '不是 UTF-8，也不是 GB18030'],
	])('%s', async (_, bytes, says) => {
		const read = await readDocument(bytes);
		expect(read.text).toBeNull();
		expect(read.problem).toContain(says);
		expect(read.problem).toContain('请');
	});

	test('a document that would unpack to more than a page', async () => {
		const bytes = docxOf(['茶园春早']);
		// The size in the last entry of the directory, and a thousand million.
		const entry = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
		bytes.writeUInt32LE(1_000_000_000, entry + 24);
		expect((await readDocument(bytes)).problem).toContain('太大');
	});
});
