import { resolve } from 'node:path';
import { readContent } from '../loaders/read-content.ts';
import { readWordings } from '../loaders/wordings-file.ts';
import type { Diagnostic } from '../newspaper/model.ts';

/**
 * Reads all content, posts and the proofreader's list included, and publishes nothing.
 *
 * @param dir the content folder; a relative one is looked up from the current folder
 * @returns every diagnostic; the content can be published when none is an error
 */
export async function allDiagnostics(dir: string): Promise<Diagnostic[]> {
	const { diagnostics } = await readContent(resolve(dir));
	const { diagnostics: ofWordings } = await readWordings(resolve(dir));
	return [...ofWordings, ...diagnostics];
}
