import { resolve } from 'node:path';
import { contentDir } from '../loaders/content-dir.ts';
import { errorsOf, readNewsroom } from '../loaders/newsroom.ts';
import type { Diagnostic } from '../newspaper/model.ts';
import { contentReport } from './content-report.ts';

/**
 * Reads all content, posts included, and publishes nothing.
 *
 * @param dir the content folder; a relative one is looked up from the current folder
 * @returns every diagnostic; the content can be published when none is an error
 */
export async function checkContent(dir: string): Promise<Diagnostic[]> {
	const { diagnostics } = await readNewsroom(resolve(dir));
	return diagnostics;
}

if (import.meta.main) {
	const diagnostics = await checkContent(contentDir());
	process.stdout.write(`${contentReport(diagnostics)}\n`);
	if (errorsOf(diagnostics).length > 0) process.exitCode = 1;
}
