/** A function → a script that stands in a page itself, as short as it can be. */
import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';

export type InPageScript = {
	code: string;
	/** What the page's security policy knows it by. */
	hash: `sha256-${string}`;
};

/** What esbuild made of a script, by its text: nearly every page has the same ones. */
const shortened = new Map<string, InPageScript>();

/** @returns a function's call, as a statement; it uses nothing but its parameters and what a browser has */
export function callInPage<Given extends readonly unknown[]>(run: (...given: Given) => void, ...given: Given): string {
	return `(${run.toString()})(${given.map((value) => JSON.stringify(value)).join(',')});`;
}

/**
 * At once, so that a page's digests stand in the same order in its policy whenever it is made.
 *
 * @param calls of `callInPage`, which are done one after the other
 */
export function inPageScript(...calls: readonly string[]): InPageScript {
	const text = calls.join('');
	const known = shortened.get(text) ?? shorten(text);
	shortened.set(text, known);
	return known;
}

/** Browsers of 2020 know what comes of it. */
function shorten(text: string): InPageScript {
	const made = transformSync(text, { minify: true, target: 'es2020', charset: 'utf8' });
	const code = made.code.trim();
	return { code, hash: `sha256-${createHash('sha256').update(code).digest('base64')}` };
}
