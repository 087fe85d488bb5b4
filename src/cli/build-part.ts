/**
 * The program of a workshop's process: makes parts of the site, one after another, until it has grown so large that a
 * new process is better. Astro works in a new folder for each part: it leaves files there that two runs would take from
 * each other, and Node keeps what it loaded of them.
 */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadAstro } from './astro.ts';
import { loggedErrors } from './build-log.ts';
import { projectRoot } from './project.ts';
import { serve } from '../pool/serve.ts';
import { PartJob } from '../publish/part-job.ts';
import type { PartMade } from '../publish/part-job.ts';

/** In bytes. Another part adds a third to it, and Node does not give back what it has cleared. */
const largeEnough = 1_350_000_000;

async function make({ asked, root, site: outDir, cache: cacheDir }: PartJob): Promise<PartMade> {
	try {
		// Read as soon as the settings of Astro are.
		process.env['BANMIAN_PART'] = asked;
		const { build } = await astro;
		const logger = { entrypoint: join(import.meta.dirname, 'build-log.ts') };
		await build({
			root,
			// Astro takes this path from its root, the others as they are.
			configFile: relative(root, join(projectRoot, 'astro.config.ts')),
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

const astro = loadAstro();
astro.catch(() => undefined);
serve(PartJob, make, () => process.memoryUsage.rss() < largeEnough);
