import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileKind } from '../../loaders/file-kind.ts';
import type { Diagnostic } from '../../newspaper/model.ts';
import type { Finding } from './finding.ts';

const isText = /\.(?:txt|ya?ml|md)$/i;

/**
 * Reads the source line of every diagnostic. Files are read one after another and once each, and of each only the lines
 * asked for are kept; one that can't be read, or holds no text, gives none.
 *
 * @param diagnostics whose files are named from the current folder, or absolute
 * @returns in the same order
 */
export async function findSources(diagnostics: readonly Diagnostic[]): Promise<Finding[]> {
	const wanted = new Map<string, Map<number, string | null>>();
	for (const { file, line } of diagnostics) {
		const lines = wanted.get(file) ?? new Map<number, string | null>();
		wanted.set(file, lines.set(line, null));
	}
	for (const [file, lines] of wanted) {
		if (!isText.test(file)) continue;
		// A pipe would never end.
		if ((await fileKind(resolve(file))) !== 'file') continue;
		const bytes = await readFile(resolve(file)).catch(() => null);
		if (bytes === null) continue;
		// Bytes that aren't UTF-8 are what a diagnostic may be about.
		const all = new TextDecoder('utf-8').decode(bytes).split(/\r\n|\r|\n/);
		for (const line of lines.keys()) lines.set(line, all[line - 1] ?? null);
	}
	return diagnostics.map((diagnostic) => ({
		diagnostic,
		source: wanted.get(diagnostic.file)?.get(diagnostic.line) ?? null,
	}));
}
