/**
 * `npm run build [-- --format person|json|github]`: checks what is new in the content, makes what depends on it, and has
 * the new site served. Exits 1 when the site was not published, 2 on an option it doesn't know.
 */
import { basename, dirname, join, relative } from 'node:path';
import { contentDir } from '../loaders/content-dir.ts';
import { contentState } from '../volumes/content-state.ts';
import { digestOfSettings } from '../volumes/digests.ts';
import { Ledger } from '../volumes/ledger.ts';
import type { LedgerEdition } from '../volumes/ledger.ts';
import { digestOfAll, makeSite } from '../volumes/make-site.ts';
import { planParts } from '../volumes/plan.ts';
import { siteState } from '../volumes/site-state.ts';
import type { SiteState } from '../volumes/site-state.ts';
import { inTurn } from './build-turn.ts';
import { contentReport } from './content-report.ts';
import { refusal } from './output-folder.ts';
import { cacheDir, outDir, projectRoot } from './project.ts';
import { reportFormat } from './report/report-format.ts';
import type { ReportFormat } from './report/report-format.ts';

/** How much text is made by one process, in bytes: measured, see the README. */
const partSize = 8_000_000;

/**
 * Builds the site of `CONTENT_DIR` into `OUT_DIR`, and says in plain Chinese how it went.
 *
 * @param format how the diagnostics of the content are printed
 * @returns whether the site was published; when not, the last one is untouched and the reason has been printed
 */
export async function buildSite(format: ReportFormat = 'person'): Promise<boolean> {
	// A program that reads JSON reads nothing else.
	const say = format === 'json' ? console.error : console.log;
	const out = outDir();
	const unsafe = await refusal(out, [projectRoot, contentDir()]);
	if (unsafe !== null) return failed(unsafe);
	const waiting = () => {
		say('别处正在做网站，等它做完就开始。');
	};
	const build = async (): Promise<boolean> => {
		try {
			return await buildInTurn(out, format, say);
		} catch (error) {
			return failed(`网站没有做成：${error instanceof Error ? error.message : String(error)}`);
		}
	};
	// One build a project, whose `.astro` folder serves one at a time, and one an output, be it of two projects.
	const beside = join(dirname(out), `.${basename(out)}-building`);
	return inTurn(join(projectRoot, '.astro', 'building'), waiting, () => inTurn(beside, waiting, build));
}

async function buildInTurn(out: string, format: ReportFormat, say: (line: string) => void): Promise<boolean> {
	const started = performance.now();
	const dir = contentDir();
	const settings = digestOfSettings(projectRoot, dir);
	const { state, made, all } = madeSoFar(out, settings);
	const content = await contentState(dir, made);
	console.log(await contentReport(content.diagnostics, format));
	const unread = content.editions.length - content.changed;
	if (content.good && unread > 0) say(`另有 ${String(unread)} 期和上次一样，没有再查。`);
	if (!content.good) return failed('内容有错，没有做网站。请照上面的提示改好，再做一次。');

	const plan = planParts(content.editions, new Map([...made.values()].map(({ id, key }) => [id, key])), {
		settings,
		span: content.site.volumes,
		most: partSize,
	});
	const place = relative(projectRoot, out) || out;
	if (all === digestOfAll({ settings, content, plan })) {
		say(`内容没有变，网站不用重做，在“${place}”文件夹里。`);
		return true;
	}
	const program = join(import.meta.dirname, 'build-part.ts');
	const job = { out, state, content, plan, settings, program, cache: cacheDir(out), say };
	const { pages, made: editions } = await makeSite(job);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const counts = `${String(content.editions.length)} 期报纸（新做 ${String(editions)} 期），共 ${String(pages)} 个网页`;
	say(`网站做好了：${counts}，用了 ${seconds} 秒，在“${place}”文件夹里。`);
	return true;
}

/** The live site as far as it can be gone on from: of another program or other settings nothing can. */
function madeSoFar(
	out: string,
	settings: string,
): { state: SiteState; made: ReadonlyMap<string, LedgerEdition>; all: string } {
	const state = siteState(out);
	if (state.live !== null) {
		const ledger = new Ledger(state.live.ledger);
		try {
			if (ledger.fact('settings') === settings) return { state, made: ledger.editions(), all: ledger.fact('all') };
		} finally {
			ledger.close();
		}
	}
	return { state: { ...state, live: null }, made: new Map(), all: '' };
}

function failed(reason: string): false {
	console.error(reason);
	console.error('原来的网站没有动。');
	return false;
}

if (import.meta.main) {
	const { format, problem } = reportFormat(process.argv.slice(2), process.env);
	if (format === null) console.error(problem);
	process.exitCode = format === null ? 2 : (await buildSite(format)) ? 0 : 1;
}
