/** missing.json against the typeface's files. */
import { expect, test } from 'vitest';
import missing from '../../src/preview/missing.json' with { type: 'json' };
import { codePointsOf, listedSlices } from '../../src/preview/slices.ts';
import { missingIn, rangesOf, typefaceFiles, typefaceVersion } from './typeface.ts';

test('it was written for the version that is installed: after another, run `npm run typeface`', () => {
	expect(missing.version).toBe(typefaceVersion());
});

test('a file has what is listed for it, but for what is said to be missing', () => {
	const all = [...codePointsOf(missing.codePoints)];
	const files = typefaceFiles();
	const listed = listedSlices();
	// Six of a hundred, from the first to the last.
	for (const file of files.filter((_, n) => n % 20 === 0)) {
		expect(
			all.filter((code) => listed.get(code) === file),
			file,
		).toEqual(missingIn(file));
	}
	expect(rangesOf(all)).toBe(missing.codePoints);
});
