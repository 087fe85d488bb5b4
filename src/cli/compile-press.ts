/** The program of the process that has Astro compile a press: what every part of the site is printed with. */
import { readdirSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathIn } from '../loaders/path-in.ts';
import { readSiteFile, unnamedSite } from '../loaders/site-file.ts';
import type { Part } from '../loaders/site-part.ts';
import { serve } from '../pool/serve.ts';
import { pressAdapter } from '../press/compile/press-adapter.ts';
import { addWorker } from '../publish/built/after-build.ts';
import { finishPress, pressPaths } from '../publish/press-folder.ts';
import { PressJob } from '../publish/press-job.ts';
import type { PressMade } from '../publish/press-job.ts';
import { loadAstro } from './astro.ts';
import { loggedErrors } from './build-log.ts';
import { projectRoot } from './project.ts';

async function compile({ press, content, root }: PressJob): Promise<PressMade> {
	const folder = `${press}.${String(process.pid)}`;
	const making = pressPaths(folder);
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	process.env['CONTENT_DIR'] = content;
	process.env['BANMIAN_PART'] = await nothing(root);
	const { build } = await loadAstro();
	const { astroSettings } = await import('../../astro.config.ts');
	const outDir = join(root, 'site');
	try {
		await build({
			...(await astroSettings()),
			integrations: [pressAdapter(making.program)],
			configFile: false,
			root,
			srcDir: join(projectRoot, 'src'),
			publicDir: join(projectRoot, 'public'),
			outDir,
			cacheDir: join(root, 'cache'),
			logLevel: 'error',
			logger: { entrypoint: join(import.meta.dirname, 'build-log.ts') },
		});
	} catch (error) {
		throw new Error(reasonOf(error), { cause: error });
	}
	if (loggedErrors.length > 0) throw new Error(loggedErrors.join('\n'));
	await rename(outDir, making.site);
	const { address, offline } = (await readSiteFile(content)).site ?? unnamedSite;
	await addWorker(making.site, pathIn(address), offline);
	const entry = readdirSync(making.program).find((name) => name.startsWith('prerender-entry.'));
	if (entry === undefined) throw new Error('Astro compiled no entry');
	await finishPress(folder, entry, press);
	return null;
}

/** @returns the file of a part without editions: the press is the same whatever is printed with it */
async function nothing(root: string): Promise<string> {
	const part: Part = {
		editions: [],
		neighbours: {},
		looksBack: {},
		related: {},
		recent: [],
		previewed: [],
		left: {},
		known: {},
		front: null,
	};
	const file = join(root, 'asked.json');
	await writeFile(file, JSON.stringify(part));
	return file;
}

/** An error's message, with the file and line if Astro knows them. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const place = 'loc' in error && typeof error.loc === 'object' && error.loc !== null ? error.loc : {};
	const file = 'file' in place && typeof place.file === 'string' ? relative(projectRoot, place.file) : '';
	const line = 'line' in place && typeof place.line === 'number' ? `:${place.line}` : '';
	return file === '' ? error.message : `${error.message}（${file}${line}）`;
}

serve(PressJob, compile, () => false);
