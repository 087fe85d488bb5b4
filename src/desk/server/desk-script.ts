/** The desk's page as one script, bundled when it is first asked for. */
import { join } from 'node:path';
import { build } from 'esbuild';

let made: Promise<string> | null = null;

/** @throws {Error} esbuild's, if the page can't be bundled */
export function deskScript(): Promise<string> {
	made ??= bundle();
	return made;
}

async function bundle(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [join(import.meta.dirname, '../page/desk-page.ts')],
		bundle: true,
		write: false,
		format: 'esm',
		target: 'es2022',
		minify: true,
	});
	return outputFiles[0]?.text ?? '';
}
