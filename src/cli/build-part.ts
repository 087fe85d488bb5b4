/**
 * The program of a workshop's process: makes parts of the site, one after another, until it has grown so large that a
 * new process is better. Astro works in a new folder for each part: it leaves files there that two runs would take from
 * each other, and Node keeps what it loaded of them.
 */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as contentLoaders from '../loaders/content-loaders.ts';
import * as model from '../newspaper/model.ts';
import { loadAstro } from './astro.ts';
import { loggedErrors } from './build-log.ts';
import { ownModules } from './own-modules.ts';
import { projectRoot } from './project.ts';
import { serve } from '../pool/serve.ts';
import { PartJob } from '../publish/part-job.ts';
import type { PartMade } from '../publish/part-job.ts';

/** In bytes. Another part adds a third to it, and Node does not give back what it has cleared. */
const largeEnough = 1_350_000_000;

async function make({ content, asked, root, site: outDir, cache: cacheDir }: PartJob): Promise<PartMade> {
	try {
		// Read as soon as the settings of Astro are.
		process.env['BANMIAN_PART'] = asked;
		process.env['CONTENT_DIR'] = content;
		const { build, astroSettings, modules } = await loaded;
		const settings = await astroSettings();
		const logger = { entrypoint: join(import.meta.dirname, 'build-log.ts') };
		await build({
			...settings,
			vite: { ...settings.vite, plugins: [...(settings.vite?.plugins ?? []), ownModules(modules)] },
			configFile: false,
			root,
			srcDir: join(projectRoot, 'src'),
			publicDir: join(projectRoot, 'public'),
			outDir,
			cacheDir,
			logLevel: 'error',
			logger,
		});
	} catch (error) {
		throw new Error(reasonOf(error), { cause: error });
	}
	if (loggedErrors.length > 0) throw new Error(loggedErrors.join('\n'));
	if (!existsSync(join(outDir, 'index.html'))) throw new Error('首页没有做出来');
	return null;
}

/** An error's message, with the file and line if Astro knows them. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const place = 'loc' in error && typeof error.loc === 'object' && error.loc !== null ? error.loc : {};
	const file = 'file' in place && typeof place.file === 'string' ? relative(projectRoot, place.file) : '';
	const line = 'line' in place && typeof place.line === 'number' ? `:${place.line}` : '';
	return file === '' ? error.message : `${error.message}（${file}${line}）`;
}

/** Loads what takes time, while there is no job yet. */
async function load() {
	const { build } = await loadAstro();
	const [{ astroSettings }, runtime] = await Promise.all([
		import('../../astro.config.ts'),
		import('astro/content/runtime'),
	]);
	// Through these content.config.ts gets at the parser, the loaders, and Astro's own part in collections.
	const modules = new Map<string, object>([
		[join(projectRoot, 'src/loaders/content-loaders.ts'), contentLoaders],
		[join(projectRoot, 'src/newspaper/model.ts'), model],
		[fileURLToPath(import.meta.resolve('astro/content/runtime')), runtime],
	]);
	return { build, astroSettings, modules };
}

const loaded = load();
loaded.catch(() => undefined);
serve(PartJob, make, () => process.memoryUsage.rss() < largeEnough);
