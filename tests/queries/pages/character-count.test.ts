import { expect, test } from 'vitest';
import { characterCount } from '../../../src/queries/pages/character-count.ts';

test('a character beyond the first 65,536 counts once', () => {
	expect(characterCount('')).toBe(0);
	expect(characterCount('路灯亮了。')).toBe(5);
	expect(characterCount('𬭚和𠀀，A😀')).toBe(6);
});
