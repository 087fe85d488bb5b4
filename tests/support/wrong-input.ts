/** Content with one thing wrong, and what the check says of it. */
import { expect } from 'vitest';
import { readContent } from '../../src/loaders/read-content.ts';
import { goodContent, tempContent } from './temp-content.ts';
import type { ContentFiles } from './temp-content.ts';

/** The folder of the good content's edition. */
export const edition = 'editions/2024-01-liujiang';

/** A row of a table: what is wrong, the files that are written over the good ones, and `severity code file:line`. */
export type WrongInput = readonly [name: string, files: ContentFiles, says: string];

/** A sentence that nobody translated, or a stack trace. */
const english = /[a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}|\bat .+:\d+:\d+|node_modules/;

/**
 * Reads the good content with these files in it, and expects the diagnostic, in Chinese, with what to do.
 *
 * @param says `severity code file:line`, or `:line:column`; the file from the content folder
 */
export async function expectFound(files: ContentFiles, says: string): Promise<void> {
	const dir = await tempContent({ ...goodContent, ...files });
	await expectFoundIn(dir, says);
}

/** The same of a content folder that is there. */
export async function expectFoundIn(dir: string, says: string): Promise<void> {
	const { diagnostics } = await readContent(dir);
	const withColumn = /:\d+:\d+$/.test(says);
	const found = diagnostics.map(({ severity, code, file, line, column }) => {
		const place = `${file.replace(`${dir}/`, '')}:${String(line)}${withColumn ? `:${String(column)}` : ''}`;
		return `${severity} ${code} ${place}`;
	});
	expect(found).toContain(says);
	const { message, severity } = diagnostics[found.indexOf(says)] ?? { message: '', severity: '' };
	expect(message).toMatch(/^[^\p{L}]*[\p{Script=Han}“]/u);
	if (severity !== 'info') expect(message).toMatch(/请|不用就/);
	expect(message).not.toMatch(english);
}
