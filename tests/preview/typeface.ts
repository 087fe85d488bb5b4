/** What the typeface's files hold, against what its package lists. To look into all of them takes seconds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { z } from 'zod';
import { listedSlices } from '../../src/preview/slices.ts';

const require = createRequire(import.meta.url);

/** The version of the package that is installed. */
export function typefaceVersion(): string {
	const file = require.resolve('@fontsource-variable/noto-serif-sc/package.json');
	return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}

/** The files of the typeface, sorted. */
export const typefaceFiles = (): string[] => [...new Set(listedSlices().values())].sort();

/** The code points that are listed for a file and that its font has not, in their order. */
export function missingIn(file: string): number[] {
	const font = create(readFileSync(file));
	const held = new Set('fonts' in font ? [] : font.characterSet);
	const listed = [...listedSlices()].filter(([, one]) => one === file).map(([code]) => code);
	return listed.filter((code) => !held.has(code)).sort((a, b) => a - b);
}

/** @returns as in CSS, the shortest way: `U+20-7e,U+a0` */
export function rangesOf(codePoints: readonly number[]): string {
	const ranges: [number, number][] = [];
	for (const code of codePoints) {
		const last = ranges.at(-1);
		if (last?.[1] === code - 1) last[1] = code;
		else ranges.push([code, code]);
	}
	const hex = (code: number) => code.toString(16);
	return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}
