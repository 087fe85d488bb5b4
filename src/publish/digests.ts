/** What a page is made from besides its edition: the program and the site's settings. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfFolder } from './survey.ts';

/** All of the project that what a page says may depend on. */
export const program = ['src', 'public', 'astro.config.ts', 'package.json', 'package-lock.json'];

/**
 * @param root the project's folder
 * @param content the content folder, for its site.yaml
 */
export function digestOfSettings(root: string, content: string): string {
	const files = [...program.map((name) => join(root, name)), join(content, 'site.yaml')];
	return digestOf(files.map((path) => (existsSync(path) ? digestAt(path) : '')));
}

function digestAt(path: string): string {
	return statSync(path).isDirectory() ? digestOfFolder(path) : digestOf([readFileSync(path)]);
}

/** A digest of texts or bytes, in order: 20 hexadecimal digits. */
export function digestOf(parts: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(`${String(part.length)}\n`).update(part);
	return hash.digest('hex').slice(0, 20);
}
