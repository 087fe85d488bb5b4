import { isAbsolute, join, resolve } from 'node:path';
import { Workshop } from '../publish/workshop.ts';

/** The project's root folder. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** Where images are kept from one build to the next: photos in the sizes they are shown in, and preview images. */
export const keptImages = join(projectRoot, 'node_modules', '.astro', 'kept');

/**
 * The folder the site is written to: `OUT_DIR`, absolute or relative to the project's root; else `dist`.
 *
 * @returns an absolute path without a slash at the end
 */
export function outDir(): string {
	const named = process.env['OUT_DIR'] ?? '';
	const folder = named === '' ? 'dist' : named;
	return resolve(isAbsolute(folder) ? folder : join(projectRoot, folder));
}

/**
 * A place where parts of the site are made.
 *
 * @param n which of those that work at once, from 0
 */
export function workshop(n: number): Workshop {
	return new Workshop({
		program: join(import.meta.dirname, 'build-part.ts'),
		// Below the project's root, where what Astro writes on the way finds the packages.
		folder: join(projectRoot, '.astro', 'parts', String(n)),
		kept: join(keptImages, String(n)),
	});
}

/** Where the local server listens unless `PORT` says so, and how many ports after it are tried. */
const usualPort = 4321;
const more = 9;

/**
 * The port of the local server: `PORT`, else 4321.
 *
 * @throws {Error} in plain Chinese, when `PORT` is no port number
 */
export const port = (): number => ports()[0];

/**
 * The ports on which the local server may listen, the one to be tried first in front: `PORT` alone if it is set.
 *
 * @throws {Error} in plain Chinese, when `PORT` is no port number
 */
export function ports(): [number, ...number[]] {
	const named = process.env['PORT'] ?? '';
	if (named === '') return [usualPort, ...Array.from({ length: more }, (_, n) => usualPort + 1 + n)];
	const number = Number(named);
	if (!Number.isInteger(number) || number < 1 || number > 65_535) {
		throw new Error(`环境变量 PORT 写的是“${named}”，它应当是 1 到 65535 的整数。`);
	}
	return [number];
}
