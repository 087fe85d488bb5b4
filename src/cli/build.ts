/**
 * `npm run build [-- options]`: checks what is new in the content, makes what depends on it, and has the new site served;
 * or a part of that (see build-options.ts). Exits 1 when it could not, 2 on an option it doesn't know.
 *
 * What takes long to load (the parser, the press) is loaded once it is clear that something has changed.
 */
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { contentDir } from '../loaders/content-dir.ts';
import { digestOfProgram } from '../publish/digests.ts';
import { lookOfAll, saidOfTheSame } from '../publish/last-look.ts';
import { siteState, stateFolder } from '../publish/site-state.ts';
import type { PartMaker } from '../publish/workshop.ts';
// Before what is loaded later.
import './compile-cache.ts';
import { buildFailed } from './build-failed.ts';
import { buildOptions } from './build-options.ts';
import type { BuildOptions } from './build-options.ts';
import { inTurn } from './build-turn.ts';
import { failureReason, runCommand } from './failure.ts';
import { refusal } from './output-folder.ts';
import { partSize } from './part-size.ts';
import { outDir, projectRoot, workshop } from './project.ts';

/** An edition seldom holds more text than this, in bytes. */
const editionSize = 200_000;

/** The memory that a process needs that makes a part, in bytes, with room to spare. */
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
	const unsafe = await refusal(out, [projectRoot, contentDir()], contentDir());
	if (unsafe !== null) return buildFailed(unsafe);
	const waiting = (holder: string) => {
		say(`别处正在做网站${holder === '' ? '' : `（${holder}）`}，等它做完就开始。`);
	};
	const build = async (): Promise<boolean> => {
		try {
			return await buildInTurn(workshops, out, options, say);
		} catch (error) {
			return buildFailed(`网站没有做成：${failureReason(error)}`);
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
	const started = performance.now();
	const { format, what } = options;
	const look = lookOfAll(projectRoot, contentDir());
	const found = siteState(out);
	const said = what.kind === 'site' && format === 'person' ? saidOfTheSame(found.live, look) : null;
	if (said !== null) {
		for (const line of said) say(line);
		return true;
	}
	const over = new AbortController();
	const workshops = given.length > 0 ? given : Array.from({ length: partsAtOnce() }, (_, n) => workshop(n));
	try {
		const { noPress, openPress } = await import('./press.ts');
		const program = digestOfProgram(projectRoot);
		const press = what.kind === 'plan' ? noPress : await openPress(contentDir(), program, over.signal);
		// While the content is checked, those that will have work load what it takes: all of them if nothing is made yet and
		// the archive is more than one part.
		const many = found.live === null && editionsIn(contentDir()) > partSize / editionSize;
		const needed = what.kind === 'plan' ? 0 : many ? workshops.length : 1;
		for (const one of workshops.slice(0, needed)) one.open(press.there);
		const { buildContent } = await import('./build-content.ts');
		return await buildContent({ options, workshops, program, press: press.folder, out, found, look, say, started });
	} finally {
		over.abort(new Error('the build is over'));
		if (given.length === 0) await Promise.all(workshops.map((one) => one.close()));
	}
}

/** How many editions a content folder has at most; 0 if it has none. */
function editionsIn(dir: string): number {
	const folder = join(dir, 'editions');
	return existsSync(folder) ? readdirSync(folder).length : 0;
}

if (import.meta.main) {
	await runCommand('网站没有做成', async () => {
		const { options, problem } = buildOptions(process.argv.slice(2), process.env);
		if (options === null) console.error(problem);
		return options === null ? 2 : (await buildSite(options)) ? 0 : 1;
	});
}
