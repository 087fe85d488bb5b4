/** The service worker as one file: no other host, nothing loaded later, the same bytes from the same sources. */
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Nothing in it is of this publication or that: phones fetch it again only if it does something else.
 *
 * @param sitePath where on its host the site lies: see site-path.ts
 */
export function bundleWorker(sitePath: string): Promise<string> {
	return bundle('worker.ts', sitePath);
}

/** The worker of a site that phones are not to keep any more. */
export function bundleFarewell(sitePath: string): Promise<string> {
	return bundle('farewell.ts', sitePath);
}

async function bundle(entry: string, sitePath: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [join(import.meta.dirname, '../worker', entry)],
		bundle: true,
		write: false,
		minify: true,
		format: 'iife',
		target: 'es2020',
		charset: 'utf8',
		define: { 'process.env.NODE_ENV': '"production"', pathOfSite: JSON.stringify(sitePath) },
	});
	const [file] = outputFiles;
	if (file === undefined) throw new Error('the service worker was not bundled');
	return file.text;
}
