/**
 * `node src/cli/check-content.ts [--format person|json|github]`: what is wrong with the content, before anything is
 * published. Exits 1 on an error in the content, 2 on an option it doesn't know.
 */
import { contentDir } from '../loaders/content-dir.ts';
import { errorsOf } from '../loaders/read-content.ts';
import { allDiagnostics } from './all-diagnostics.ts';
import { contentReport } from './content-report.ts';
import { runCommand } from './failure.ts';
import { reportFormat } from './report/report-format.ts';

await runCommand('内容没有检查完', async () => {
	const { format, problem } = reportFormat(process.argv.slice(2), process.env);
	if (format === null) {
		process.stderr.write(`${problem}\n`);
		return 2;
	}
	const diagnostics = await allDiagnostics(contentDir());
	process.stdout.write(`${await contentReport(diagnostics, format)}\n`);
	return errorsOf(diagnostics).length > 0 ? 1 : 0;
});
