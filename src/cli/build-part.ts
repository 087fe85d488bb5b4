/**
 * Makes parts of the site, one after another. Started by a build, which tells it what to make (part-job.ts) once it has
 * loaded, and which it tells how it went; it ends when that build does, or when it has grown so large that a new one is
 * better. Astro works in a folder of the part's own: it leaves files there that two runs would take from each other, and
 * Node keeps what it loaded of them.
 */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadAstro } from './astro.ts';
import { loggedErrors } from './build-log.ts';
import { projectRoot } from './project.ts';
import { PartJob } from '../publish/part-job.ts';

// A build that was killed can't say so.
process.on('disconnect', () => {
	process.exit(1);
});

/** In bytes: another part adds a third, and what is cleared up is not given back. */
const largeEnough = 1_350_000_000;

async function make({ asked, root, site: outDir, cache: cacheDir }: PartJob): Promise<string | null> {
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
		if (loggedErrors.length > 0) return loggedErrors.join('\n');
		return existsSync(join(outDir, 'index.html')) ? null : '首页没有做出来';
	} catch (error) {
		return reasonOf(error);
	}
}

/** An error's message, and where Astro knows it the file and line. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const place = 'loc' in error && typeof error.loc === 'object' && error.loc !== null ? error.loc : {};
	const file = 'file' in place && typeof place.file === 'string' ? relative(projectRoot, place.file) : '';
	const line = 'line' in place && typeof place.line === 'number' ? `:${place.line}` : '';
	return file === '' ? error.message : `${error.message}（${file}${line}）`;
}

const astro = loadAstro();
astro.catch(() => undefined);
process.on('message', (message) => {
	void make(PartJob.parse(message)).then((problem) => {
		const goesOn = problem === null && process.memoryUsage.rss() < largeEnough;
		process.send?.({ problem, goesOn }, () => {
			if (!goesOn) process.exit(problem === null ? 0 : 1);
		});
	});
});
