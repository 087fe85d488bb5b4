import { isAbsolute, join, resolve } from 'node:path';

/** The project's root folder. */
const projectRoot = resolve(import.meta.dirname, '../..');

/**
 * The folder whose content is read: `CONTENT_DIR`, absolute or relative to the project's root; else `content`.
 *
 * @returns an absolute path
 */
export function contentDir(): string {
	const named = process.env['CONTENT_DIR'] ?? '';
	const folder = named === '' ? 'content' : named;
	return isAbsolute(folder) ? folder : join(projectRoot, folder);
}

/** The files that the site has besides what is made, absolute. */
export const publicDir = join(projectRoot, 'public');

/** Where caches are kept that may be deleted at any time. */
export const cacheDir = join(projectRoot, 'node_modules', '.cache', 'banmian');
