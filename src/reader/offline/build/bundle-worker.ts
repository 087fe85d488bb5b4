/** The service worker as one file: no other host, nothing loaded later, the same bytes from the same sources. */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { PrecacheEntry } from 'workbox-precaching';

/**
 * @param kept what the worker brings with it, each with a revision unless its name says what is in it
 * @param sitePath where on its host the site lies: see site-path.ts
 */
export function bundleWorker(kept: readonly PrecacheEntry[], sitePath: string): Promise<string> {
	return bundle('worker.ts', { KEPT: JSON.stringify(kept), pathOfSite: JSON.stringify(sitePath) });
}

/** The worker of a site that phones are not to keep any more. */
export function bundleFarewell(sitePath: string): Promise<string> {
	return bundle('farewell.ts', { pathOfSite: JSON.stringify(sitePath) });
}

async function bundle(entry: string, define: Record<string, string>): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [join(import.meta.dirname, '../worker', entry)],
		bundle: true,
		write: false,
		minify: true,
		format: 'iife',
		target: 'es2020',
		charset: 'utf8',
		define: { 'process.env.NODE_ENV': '"production"', ...define },
	});
	const [file] = outputFiles;
	if (file === undefined) throw new Error('the service worker was not bundled');
	return file.text;
}
