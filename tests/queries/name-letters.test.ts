import { expect, test } from 'vitest';
import { lettersOf } from '../../src/queries/name-letters.ts';

test.each([
	['柳江读报', 4],
	['柳江日报网', 6],
	['柳州市柳江日报', 8],
	['柳州市柳江区融媒体中心', 'more'],
	['Liujiang', 4],
] as const)('the name %s has room for %s letters', (name, letters) => {
	expect(lettersOf(name)).toBe(letters);
});
