import { readFile } from 'node:fs/promises';
import { diagnostic } from '../newspaper/diagnostic.ts';
import type { Diagnostic } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { firstBadByte } from './utf8.ts';

/** A source's text, or why there is none. */
export type SourceText = { text: string; problem: null } | { text: null; problem: Diagnostic };

/**
 * Bytes → text. UTF-8 only; a BOM is dropped. Anything else would reach the reader as question marks.
 *
 * @param name what the diagnostic calls the file
 */
export function decodeSource(bytes: Uint8Array, name: string): SourceText {
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problem: null };
	} catch {
		const bad = Math.max(firstBadByte(bytes), 0);
		const before = new TextDecoder('utf-8').decode(bytes.subarray(0, bad)).split(/\r\n|\r|\n/);
		const place = { file: name, line: before.length, column: (before.at(-1) ?? '').length + 1 };
		return { text: null, problem: diagnostic('not-utf8', place, { byte: bad + 1 }) };
	}
}

/** Reads and decodes a file; a file that can't be read is a diagnostic `unreadable-file`. */
export async function readSource(path: string, name: string): Promise<SourceText> {
	try {
		return decodeSource(await readFile(path), name);
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		return {
			text: null,
			problem: contentDiagnostic('unreadable-file', { file: name, line: 1, column: 1 }, { reason }),
		};
	}
}
