/**
 * `node src/cli/check-content.ts [--format person|json|github]`: what is wrong with the content, before anything is
 * published. Exits 1 on an error in the content, 2 on an option it doesn't know.
 */
import { resolve } from 'node:path';
import { contentDir } from '../loaders/content-dir.ts';
import { errorsOf, readContent } from '../loaders/read-content.ts';
import { readWordings } from '../loaders/wordings-file.ts';
import type { Diagnostic } from '../newspaper/model.ts';
import { contentReport } from './content-report.ts';
import { runCommand } from './failure.ts';
import { reportFormat } from './report/report-format.ts';

/**
 * Reads all content, posts and the proofreader's list included, and publishes nothing.
 *
 * @param dir the content folder; a relative one is looked up from the current folder
 * @returns every diagnostic; the content can be published when none is an error
 */
export async function checkContent(dir: string): Promise<Diagnostic[]> {
	const { diagnostics } = await readContent(resolve(dir));
	const { diagnostics: ofWordings } = await readWordings(resolve(dir));
	return [...ofWordings, ...diagnostics];
}

if (import.meta.main) {
	await runCommand('内容没有检查完', async () => {
		const { format, problem } = reportFormat(process.argv.slice(2), process.env);
		if (format === null) {
			process.stderr.write(`${problem}\n`);
			return 2;
		}
		const diagnostics = await checkContent(contentDir());
		process.stdout.write(`${await contentReport(diagnostics, format)}\n`);
		return errorsOf(diagnostics).length > 0 ? 1 : 0;
	});
}
