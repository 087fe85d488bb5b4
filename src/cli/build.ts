/**
 * `npm run build [-- --format person|json|github]`: checks the content, makes the site aside, and swaps it in. Exits 1
 * when the site was not published, 2 on an option it doesn't know.
 */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentDir } from '../loaders/content-dir.ts';
import { errorsOf, readNewsroom } from '../loaders/newsroom.ts';
import { loadAstro } from './astro.ts';
import { loggedErrors } from './build-log.ts';
import { inTurn } from './build-turn.ts';
import { contentReport } from './content-report.ts';
import { reportFormat } from './report/report-format.ts';
import type { ReportFormat } from './report/report-format.ts';
import { cacheDir, outDir, projectRoot } from './project.ts';
import { countPages, refusal, stage } from './publish-folder.ts';

/**
 * Builds the site of `CONTENT_DIR` into `OUT_DIR`, and says in plain Chinese how it went.
 *
 * @param format how the diagnostics of the content are printed
 * @returns whether the site was published; when not, the last one is untouched and the reason has been printed
 */
export async function buildSite(format: ReportFormat = 'person'): Promise<boolean> {
	// A program that reads JSON reads nothing else.
	const say = format === 'json' ? console.error : console.log;
	const started = performance.now();
	const out = outDir();
	const content = contentDir();
	const unsafe = await refusal(out, [projectRoot, content]);
	if (unsafe !== null) return failed(unsafe);

	const { collections, diagnostics } = await readNewsroom(content);
	console.log(await contentReport(diagnostics, format));
	if (errorsOf(diagnostics).length > 0) return failed('内容有错，没有做网站。请照上面的提示改好，再做一次。');

	const { editions, reports, briefs, photos } = collections;
	const counts = `${editions.length} 期报纸，${reports.length} 篇报道，${briefs.length} 条简讯，${photos.length} 张图片`;
	const waiting = () => {
		say('别处正在做网站，等它做完就开始。');
	};
	const pages = await inTurn(join(projectRoot, '.astro', 'building'), waiting, () => publishSite(out));
	if (pages === null) return false;
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const place = relative(projectRoot, out) || out;
	say(`网站做好了：${counts}，共 ${pages} 个网页，用了 ${seconds} 秒，在“${place}”文件夹里。`);
	return true;
}

/** @returns how many web pages the site has; null when it was not published, and the reason has been printed */
async function publishSite(out: string): Promise<number | null> {
	const staging = await stage(out);
	try {
		const { build } = await loadAstro();
		const logger = { entrypoint: join(import.meta.dirname, 'build-log.ts') };
		await build({
			root: projectRoot,
			outDir: staging.folder,
			cacheDir: cacheDir(out),
			logLevel: 'error',
			logger,
		});
		if (loggedErrors.length > 0) throw new Error(loggedErrors.join('\n'));
		if (!existsSync(join(staging.folder, 'index.html'))) throw new Error('首页没有做出来');
		const pages = await countPages(staging.folder);
		await staging.publish();
		return pages;
	} catch (error) {
		failed(`网站没有做成：${reasonOf(error)}`);
		return null;
	} finally {
		await staging.discard();
	}
}

function failed(reason: string): false {
	console.error(reason);
	console.error('原来的网站没有动。');
	return false;
}

/** An error's message, and where Astro knows it the file and line. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const place = 'loc' in error && typeof error.loc === 'object' && error.loc !== null ? error.loc : {};
	const file = 'file' in place && typeof place.file === 'string' ? relative(projectRoot, place.file) : '';
	const line = 'line' in place && typeof place.line === 'number' ? `:${place.line}` : '';
	return file === '' ? error.message : `${error.message}（${file}${line}）`;
}

if (import.meta.main) {
	const { format, problem } = reportFormat(process.argv.slice(2), process.env);
	if (format === null) console.error(problem);
	process.exitCode = format === null ? 2 : (await buildSite(format)) ? 0 : 1;
}
