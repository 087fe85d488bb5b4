import { isAbsolute, relative, sep } from 'node:path';

/**
 * What a diagnostic calls a source file: its path from the folder the command was started in (`BANMIAN_FROM` in what
 * works elsewhere for it) if it lies inside, else the absolute path; always with forward slashes, so that an editor
 * can open it and every machine prints the same.
 */
export function sourceName(path: string): string {
	const near = relative(process.env['BANMIAN_FROM'] ?? process.cwd(), path);
	const outside = near === '' || near.startsWith('..') || isAbsolute(near);
	return (outside ? path : near).split(sep).join('/');
}
