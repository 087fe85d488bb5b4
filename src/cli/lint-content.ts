/**
 * `npm run lint:content [-- EDITION|PAGE… | --all] [--strict] [--format person|json|github]`: what a proofreader would ask
 * about. Nothing is changed. Exits 1 if a page can't be read, with `--strict` also if anything was found, and 2 if the
 * command line names what isn't there.
 */
import { basename, join } from 'node:path';
import { contentDir } from '../loaders/content-dir.ts';
import { readEditionFolders } from '../loaders/edition-folders.ts';
import { errorsOf } from '../loaders/read-content.ts';
import { readRubrics, rubricsOf } from '../loaders/rubrics-file.ts';
import { sourceName } from '../loaders/source-name.ts';
import { readWordings } from '../loaders/wordings-file.ts';
import type { Diagnostic } from '../newspaper/model.ts';
import { proofread } from '../proof/proofread.ts';
import { contentReport } from './content-report.ts';
import { runCommand } from './failure.ts';
import { chooseEditions } from './lint/choose-editions.ts';
import { lintOptions } from './lint/lint-options.ts';
import type { Asked } from './lint/lint-options.ts';
import { proofEdition } from '../desk/work/proof-edition.ts';

/** `read` names the editions that were read. */
type Proof = { diagnostics: Diagnostic[]; read: string[]; problem: null } | { diagnostics: null; problem: string };

/**
 * @param dir the content folder, absolute
 * @returns what was found, or a sentence in plain Chinese that says why nothing was read
 */
async function lintContent(dir: string, asked: Asked): Promise<Proof> {
	const { folders, diagnostics: ofFolders } = await readEditionFolders(dir);
	if (folders.length === 0) return { diagnostics: errorsOf(ofFolders), read: [], problem: null };
	const { chosen, problem } = await chooseEditions(asked, folders);
	if (chosen === null) return { diagnostics: null, problem };
	const { papers } = await readRubrics(dir);
	const { wordings, keep, diagnostics } = await readWordings(dir);
	for (const { folder, pages: only } of chosen) {
		const { day, pages, listed, problems } = await proofEdition(folder, rubricsOf(papers));
		const missing = only?.find((name) => listed.length > 0 && !listed.includes(name));
		if (missing !== undefined) {
			const known = `这一期有：${listed.join('、')}。`;
			return { diagnostics: null, problem: `“${basename(folder.path)}”这一期没有“${missing}”这一版。${known}` };
		}
		const found = proofread({ day, pages: pages.map(({ page }) => page), wordings }, keep);
		const wanted = (one: Diagnostic) => only === null || only.some((name) => one.file.endsWith(`/${name}`));
		diagnostics.push(...problems, ...found.filter(wanted));
	}
	return { diagnostics, read: chosen.map(({ folder }) => basename(folder.path)), problem: null };
}

/** What is said below the findings: what was read, and what to do about a finding that is none. */
function closing(dir: string, read: readonly string[], diagnostics: readonly Diagnostic[], asked: Asked): string[] {
	const [only] = read;
	const list = sourceName(join(dir, 'lexicon', 'wordings.yaml'));
	const which = read.length === 1 && only !== undefined ? only : `${String(read.length)} 期`;
	const how = asked.kind === 'newest' ? '（最新的一期；别的期，在命令后面写 -- 和文件夹名，所有各期写 -- --all）' : '';
	const found = diagnostics.some(({ severity }) => severity === 'warning');
	return [
		...(read.length === 0 ? [] : [`校对的是 ${which}${how}。`]),
		...(found ? [`原文没有错的，把那几个字写进 ${list} 的 keep 下面，就不再提醒。`] : []),
	];
}

await runCommand('没有校对完', async () => {
	const { options, problem } = lintOptions(process.argv.slice(2), process.env);
	if (options === null) {
		process.stderr.write(`${problem}\n`);
		return 2;
	}
	const { format, strict, asked } = options;
	const dir = contentDir();
	const proof = await lintContent(dir, asked);
	if (proof.diagnostics === null) {
		process.stderr.write(`${proof.problem}\n`);
		return 2;
	}
	const { diagnostics, read } = proof;
	const report = await contentReport(diagnostics, format, 0, { name: '校对', nothing: '校对没有发现问题。' });
	const lines = format === 'person' ? [report, ...closing(dir, read, diagnostics, asked)] : [report];
	process.stdout.write(`${lines.join('\n')}\n`);
	return errorsOf(diagnostics).length > 0 || (strict && diagnostics.length > 0) ? 1 : 0;
});
