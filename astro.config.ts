import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import type { AstroUserConfig } from 'astro';
import { defineConfig } from 'astro/config';
import { build, transform } from 'esbuild';
import { contentDir } from './src/loaders/content-dir.ts';
import { highlighting, postMarkdown } from './src/loaders/post/post-markdown.ts';
import { pathIn } from './src/loaders/path-in.ts';
import { readSiteFile } from './src/loaders/site-file.ts';
import { drawingDigest } from './src/preview/drawing-digest.ts';

/** The script in every page that starts the service worker, as short as it can be. */
async function startsWorker(): Promise<string> {
	const path = new URL('./src/reader/offline/page/keeps-site.js', import.meta.url);
	const { code } = await transform(await readFile(path, 'utf8'), { minify: true, format: 'esm', target: 'es2022' });
	return code.trim();
}

/** The script in the search page's head that asks for what an answer takes before the page's own script has come. */
async function asksEarly(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [join(import.meta.dirname, 'src/search/view/asks.ts')],
		bundle: true,
		write: false,
		minify: true,
		format: 'iife',
		target: 'es2022',
	});
	return outputFiles[0]?.text.trim() ?? '';
}

/** The one style sheet that has Tailwind's utilities in it. */
const utilities = /\/global\.css(?:\?|$)/;

/**
 * Tailwind for `global.css` alone. Given every style sheet, it goes through a folder for each of them in search of classes,
 * although none but that one takes any: 0.34 of the 4.8 s of processor time that a part takes.
 */
function tailwindForUtilities(): ReturnType<typeof tailwindcss> {
	return tailwindcss().map((plugin) => {
		const { transform } = plugin;
		if (typeof transform !== 'object') return plugin;
		return { ...plugin, transform: { ...transform, filter: { id: { include: [utilities] } } } };
	});
}

/** What Astro knows the maker of images by. */
const photoService = 'banmian/photo-service';

/** The settings of one run of Astro; plugins keep what they know of a run, so that the next run has others. */
export async function astroSettings(): Promise<AstroUserConfig> {
	// A site.yaml with a mistake in it is reported by the loaders, with its line; here it only leaves the site nameless.
	const { site } = await readSiteFile(contentDir());
	/** Where on its host the site lies: its pages say so in every link, its files lie at the root of the output. */
	const sitePath = site === null ? '' : pathIn(site.address);
	/** Whether readers' phones keep pages. */
	const keepsSite = site?.offline ?? true;
	const outDir = process.env['OUT_DIR'] ?? '';
	return defineConfig({
		...(site === null ? {} : { site: site.address }),
		...(sitePath === '' ? {} : { base: sitePath }),
		outDir: outDir === '' ? 'dist' : outDir,
		trailingSlash: 'always',
		// Measured on a slow line (400 kbit/s, 300 ms, a phone four times slower): with the 6 KB of styles inside the page the
		// text is there after 0.6 s, with a file of their own after 0.95 s; the next page costs 0.53 s against 0.48 s.
		build: { format: 'directory', inlineStylesheets: 'always' },
		// A photo in AVIF takes a fiftieth of the time of sharp's own setting (effort 4), a tenth larger and 0.5 dB less like
		// the photo; effort 2 takes six times as long for 0.2 dB.
		image: { service: { entrypoint: photoService, config: { avif: { effort: 0 } } } },
		devToolbar: { enabled: false },
		markdown: { syntaxHighlight: highlighting, processor: postMarkdown(sitePath) },
		security: {
			csp: {
				directives: [
					"default-src 'self'",
					// A picture that the page drew itself: 存成图片.
					"img-src 'self' data:",
					"object-src 'none'",
					"base-uri 'none'",
					"form-action 'self'",
					"worker-src 'self'",
					// The player's own sound: see src/listen/page/hum.ts.
					"media-src 'self' blob:",
				],
			},
		},
		vite: {
			plugins: [tailwindForUtilities()],
			// Files are named after what makes them: a path would name them otherwise on every machine.
			resolve: { alias: { [photoService]: join(import.meta.dirname, 'src/images/photo-service.ts') } },
			// A site without a search service is built without the script that asks one.
			define: {
				searchByService: JSON.stringify((site?.search ?? null) !== null),
				pathOfSite: JSON.stringify(sitePath),
				keepsSite: JSON.stringify(keepsSite),
				drawingOf: JSON.stringify(drawingDigest(import.meta.dirname)),
				startsWorker: JSON.stringify(await startsWorker()),
				asksEarly: JSON.stringify(await asksEarly()),
			},
		},
	});
}

export default await astroSettings();
