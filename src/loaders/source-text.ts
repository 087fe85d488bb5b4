import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { diagnostic } from '../newspaper/diagnostic.ts';
import type { Diagnostic } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { notText } from './dirty/not-text.ts';
import { fileKind } from './file-kind.ts';
import { systemReason } from './system-reason.ts';
import { firstBadByte } from './utf8.ts';

/** A source's text, or why there is none. */
export type SourceText = { text: string; problem: null } | { text: null; problem: Diagnostic };

/**
 * Bytes → text. UTF-8 only; a BOM is dropped. Anything else would reach the reader as question marks. What is UTF-8 and
 * yet no text (dirty/not-text.ts) is a diagnostic as well.
 *
 * @param name what the diagnostic calls the file
 */
export function decodeSource(bytes: Uint8Array, name: string): SourceText {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		const none = notText(text);
		if (none === null) return { text, problem: null };
		return { text: null, problem: contentDiagnostic(none.code, { file: name, line: none.line, column: none.column }) };
	} catch {
		const bad = Math.max(firstBadByte(bytes), 0);
		const before = new TextDecoder('utf-8').decode(bytes.subarray(0, bad)).split(/\r\n|\r|\n/);
		const place = { file: name, line: before.length, column: (before.at(-1) ?? '').length + 1 };
		return { text: null, problem: diagnostic('not-utf8', place, { byte: bad + 1 }) };
	}
}

/**
 * Reads and decodes a file; a file that can't be read is a diagnostic `unreadable-file`. A link or a pipe is not followed:
 * a diagnostic `special-file`.
 */
export async function readSource(path: string, name: string): Promise<SourceText> {
	const start = { file: name, line: 1, column: 1 };
	const kind = await fileKind(path);
	if (kind === 'link' || kind === 'other') {
		const details = { name: basename(path), kind: kind === 'link' ? '一个链接（快捷方式）' : '一个管道或设备' };
		return { text: null, problem: contentDiagnostic('special-file', start, details) };
	}
	try {
		return decodeSource(await readFile(path), name);
	} catch (error) {
		const reason = systemReason(error);
		return {
			text: null,
			problem: contentDiagnostic('unreadable-file', start, { reason }),
		};
	}
}
