import { expect, test } from 'vitest';
import { packNames, unpackNames } from '../../../src/search/text/packed-names.ts';
import { readingOf } from '../../../src/search/text/reading-of.ts';
import { speltMatch } from '../../../src/search/text/spelt-match.ts';

test('names come back with how they are read', () => {
	const names = unpackNames(packNames(['三月三', '2026两会'], readingOf));
	expect(names).toEqual([
		{ text: '三月三', spelt: 'san yue san' },
		{ text: '2026两会', spelt: 'liang hui' },
	]);
	expect(unpackNames(packNames([], readingOf))).toEqual([]);
});

test('a character without a known reading moves no other', () => {
	const [name] = unpackNames(packNames(['㐀两会'], readingOf));
	expect(name === undefined ? null : speltMatch('lianghui', name)).toEqual({ start: 1, end: 3, whole: false });
});
