/**
 * `npm run build [-- options]`: checks what is new in the content, makes what depends on it, and has the new site served;
 * or a part of that (see build-options.ts). Exits 1 when it could not, 2 on an option it doesn't know.
 */
import { existsSync, readdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { formatAddressList } from '../addresses/address-list.ts';
import type { AddressList } from '../addresses/address-list.ts';
import { listName } from '../loaders/address-files.ts';
import { contentDir } from '../loaders/content-dir.ts';
import { contentState } from '../publish/content-state.ts';
import { digestOfSettings } from '../publish/digests.ts';
import { madeSoFar } from '../publish/made-so-far.ts';
import { digestOfAll, makeParts, makeSite, missingVolumes } from '../publish/make-site.ts';
import type { SiteJob } from '../publish/make-site.ts';
import { changedVolumes, planOfVolumes, planParts } from '../publish/plan.ts';
import { relateEditions } from '../publish/relate-editions.ts';
import { stateFolder } from '../publish/site-state.ts';
import type { PartMaker } from '../publish/workshop.ts';
import { buildOptions } from './build-options.ts';
import type { BuildOptions } from './build-options.ts';
import { inTurn } from './build-turn.ts';
import { contentReport } from './content-report.ts';
import { failureReason, runCommand } from './failure.ts';
import { refusal } from './output-folder.ts';
import { compileCache, outDir, projectRoot, workshop } from './project.ts';

/** How much text is made by one process, in bytes: 5,000 articles, which take it to some 1.4 GB. */
const partSize = 12_000_000;

/** An edition seldom holds more text than this, in bytes. */
const editionSize = 200_000;

/** The memory such a process needs, in bytes, with room to spare. */
const partMemory = 1_900_000_000;

/** One processor each, as far as memory goes. */
function partsAtOnce(): number {
	return Math.max(1, Math.min(availableParallelism(), Math.floor(process.availableMemory() / partMemory)));
}

const everything: BuildOptions = { format: 'person', what: { kind: 'site' } };

/**
 * Builds the site of `CONTENT_DIR` into `OUT_DIR`, or what else is asked for, and says in plain Chinese how it went.
 *
 * @param workshops who makes the parts; by default processes that end with the build
 * @returns whether it was done; when not, the last site is untouched and the reason has been printed
 */
export async function buildSite(
	options: BuildOptions = everything,
	workshops: readonly PartMaker[] = [],
): Promise<boolean> {
	// A program that reads JSON reads nothing else.
	const say = options.format === 'json' || options.what.kind === 'plan' ? console.error : console.log;
	const out = outDir();
	const unsafe = await refusal(out, [projectRoot, contentDir()]);
	if (unsafe !== null) return failed(unsafe);
	const waiting = (holder: string) => {
		say(`别处正在做网站${holder === '' ? '' : `（${holder}）`}，等它做完就开始。`);
	};
	const build = async (): Promise<boolean> => {
		try {
			return await buildInTurn(workshops, out, options, say);
		} catch (error) {
			return failed(`网站没有做成：${failureReason(error)}`);
		}
	};
	// One build a project, whose `.astro` folder serves one at a time, and one an output, be it of two projects.
	const [ofProject, ofOutput] = [join(projectRoot, '.astro', 'building'), join(stateFolder(out), 'building')];
	return inTurn(ofProject, waiting, () => inTurn(ofOutput, waiting, build));
}

async function buildInTurn(
	given: readonly PartMaker[],
	out: string,
	options: BuildOptions,
	say: (line: string) => void,
): Promise<boolean> {
	// Every part loads the same modules, and so does every worker: they are compiled once.
	process.env['NODE_COMPILE_CACHE'] ??= compileCache;
	if (given.length > 0) return buildWith(given, out, options, say);
	const workshops = Array.from({ length: partsAtOnce() }, (_, n) => workshop(n));
	try {
		return await buildWith(workshops, out, options, say);
	} finally {
		await Promise.all(workshops.map((one) => one.close()));
	}
}

async function buildWith(
	workshops: readonly PartMaker[],
	out: string,
	{ format, what }: BuildOptions,
	say: (line: string) => void,
): Promise<boolean> {
	const started = performance.now();
	const dir = contentDir();
	const settings = digestOfSettings(projectRoot, dir);
	const { state, made, all } = madeSoFar(out, settings, say);
	// While the content is checked, those that will have work load what it takes: all of them if nothing is made yet and
	// the archive is more than one part.
	const many = state.live === null && editionsIn(dir) > partSize / editionSize;
	if (what.kind !== 'plan') for (const one of many ? workshops : workshops.slice(0, 1)) one.open();
	const content = await contentState(dir, made);
	const report = await contentReport(content.diagnostics, format, content.earlierWarnings);
	if (what.kind === 'plan') console.error(report);
	else console.log(report);
	if (!content.good) return failed('内容有错，没有做网站。请照上面的提示改好，再做一次。');
	if (what.kind !== 'plan' && content.addressesChanged) await keepAddresses(dir, content.addresses, say);
	const unread = content.editions.length - content.changed;
	if (unread > 0) say(`另有 ${String(unread)} 期和上次一样，没有再查。`);

	for (const { title, id, day } of content.waiting) {
		say(`“${title}”（${id}）还没有到出版日期，等到 ${day} 再上网；那一天要再做一次网站。`);
	}
	if (content.editions.length === 0) return failed('每一期都还没有到出版日期，没有可以上网的报纸。');

	const plan = planParts(content.editions, new Map([...made.values()].map(({ id, key }) => [id, key])), {
		related: relateEditions(content.editions, made, state.live?.inventory ?? null),
		settings,
		span: content.site.volumes,
		recentDays: content.site.recent_days,
		most: partSize,
		sideBySide: workshops.length,
	});
	const job = { dir, out, state, content, plan, settings, workshops, say };
	const took = () => `用了 ${((performance.now() - started) / 1000).toFixed(1)} 秒`;
	switch (what.kind) {
		case 'plan':
			console.log(JSON.stringify(changedVolumes(plan)));
			return true;
		case 'volumes':
			return buildVolumes(job, what.volumes, took);
		case 'front':
		case 'site': {
			const missing = what.kind === 'front' ? missingVolumes(job) : [];
			if (missing.length > 0) return failed(`这些合订本还没有做：${missing.join('、')}。请先用 --volume 做好它们。`);
			return buildAll(job, { took, unchanged: all === digestOfAll(job) });
		}
	}
}

/** Writes the list of addresses before anything is made: whatever becomes of this build, its addresses stay. */
async function keepAddresses(dir: string, list: AddressList, say: (line: string) => void): Promise<void> {
	const file = join(dir, listName);
	try {
		await writeFile(`${file}.new`, formatAddressList(list));
		await rename(`${file}.new`, file);
	} catch (error) {
		say(`每一篇的网址没有能记到“${file}”里，以后改了标题，网址就可能变：${failureReason(error)}`);
	}
}

/** How many editions a content folder has at most; 0 if it has none. */
function editionsIn(dir: string): number {
	const folder = join(dir, 'editions');
	return existsSync(folder) ? readdirSync(folder).length : 0;
}

async function buildAll(
	job: SiteJob,
	{ took, unchanged }: { took: () => string; unchanged: boolean },
): Promise<boolean> {
	const place = relative(projectRoot, job.out) || job.out;
	if (unchanged) {
		job.say(`内容没有变，网站不用重做，在“${place}”文件夹里。`);
		return true;
	}
	await makeSite(job, (pages, made) => {
		const counts = `${String(job.content.editions.length)} 期报纸（新做 ${String(made)} 期），共 ${String(pages)} 个网页`;
		job.say(`网站做好了：${counts}，${took()}，在“${place}”文件夹里。`);
	});
	return true;
}

async function buildVolumes(job: SiteJob, volumes: readonly string[], took: () => string): Promise<boolean> {
	const plan = planOfVolumes(job.plan, new Set(volumes));
	await makeParts({ ...job, plan });
	const editions = plan.parts.reduce((sum, part) => sum + part.editions.length, 0);
	job.say(
		`${volumes.join('、')}：${String(editions)} 期做好了，${took()}，在“${job.state.parts}”文件夹里，等着合成网站。`,
	);
	return true;
}

function failed(reason: string): false {
	console.error(reason);
	console.error('原来的网站没有动。');
	return false;
}

if (import.meta.main) {
	await runCommand('网站没有做成', async () => {
		const { options, problem } = buildOptions(process.argv.slice(2), process.env);
		if (options === null) console.error(problem);
		return options === null ? 2 : (await buildSite(options)) ? 0 : 1;
	});
}
