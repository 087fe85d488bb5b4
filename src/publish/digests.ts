/** What a page is made from besides its edition: the program and the site's settings. */
import { createHash, hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfFolder } from './survey.ts';

/** All of the project that what a page says may depend on. */
export const program = ['src', 'public', 'astro.config.ts', 'package.json', 'package-lock.json'];

/** @param root the project's folder */
export function digestOfProgram(root: string): string {
	return digestOf(program.map((name) => digestAt(join(root, name))));
}

/**
 * @param ofProgram what `digestOfProgram` gave
 * @param content the content folder, for its site.yaml
 */
export function digestOfSettings(ofProgram: string, content: string): string {
	return digestOf([ofProgram, digestAt(join(content, 'site.yaml'))]);
}

/** '' if nothing is there. */
function digestAt(path: string): string {
	if (!existsSync(path)) return '';
	return statSync(path).isDirectory() ? digestOfFolder(path) : digestOf([readFileSync(path)]);
}

/** A digest of texts or bytes, in order: 20 hexadecimal digits. */
export function digestOf(parts: readonly (string | Uint8Array)[]): string {
	// The same digest, but one call for all texts takes a fraction of the time.
	const isText = (part: string | Uint8Array): part is string => typeof part === 'string';
	if (parts.every(isText)) {
		return hash('sha256', parts.map((part) => `${String(part.length)}\n${part}`).join('')).slice(0, 20);
	}
	const all = createHash('sha256');
	for (const part of parts) all.update(`${String(part.length)}\n`).update(part);
	return all.digest('hex').slice(0, 20);
}
