/** A function → a script that stands in a page itself, as short as it can be. */
import { createHash } from 'node:crypto';
import { transform } from 'esbuild';

export type InPageScript = {
	code: string;
	/** What the page's security policy knows it by. */
	hash: `sha256-${string}`;
};

/** What esbuild made of a script, by its text: nearly every page has the same ones. */
const shortened = new Map<string, Promise<InPageScript>>();

/** @returns a function's call, as a statement; it uses nothing but its parameters and what a browser has */
export function callInPage<Given extends readonly unknown[]>(run: (...given: Given) => void, ...given: Given): string {
	return `(${run.toString()})(${given.map((value) => JSON.stringify(value)).join(',')});`;
}

/** @param calls of `callInPage`, which are done one after the other */
export function inPageScript(...calls: readonly string[]): Promise<InPageScript> {
	const text = calls.join('');
	const known = shortened.get(text) ?? shorten(text);
	shortened.set(text, known);
	return known;
}

/** Browsers of 2020 know what comes of it. */
async function shorten(text: string): Promise<InPageScript> {
	const made = await transform(text, { minify: true, target: 'es2020', charset: 'utf8' });
	const code = made.code.trim();
	return { code, hash: `sha256-${createHash('sha256').update(code).digest('base64')}` };
}
