/**
 * `npm run dev`: Astro's development server, which shows every saved change at once. Of a large archive it reads what is new
 * and what is asked for (loaders/editions-in-dev.ts); search is of the site as it was built last.
 */
import { contentDir } from '../loaders/content-dir.ts';
import { pathIn } from '../loaders/path-in.ts';
import { readSiteFile, unnamedSite } from '../loaders/site-file.ts';
import { loadAstro } from './astro.ts';
import { builtSearch } from './dev/built-search.ts';
import { readsWhenAsked } from './dev/reads-when-asked.ts';
import { runCommand } from './failure.ts';
import { outDir, port, projectRoot } from './project.ts';

await runCommand('没有打开', async () => {
	const { dev } = await loadAstro();
	const content = contentDir();
	const base = pathIn(((await readSiteFile(content)).site ?? unnamedSite).address);
	await dev({
		root: projectRoot,
		server: { port: port() },
		integrations: [readsWhenAsked(content, base), builtSearch(outDir(), base)],
	});
	return 0;
});
