import { expect, test } from 'vitest';
import { problemName, sizeName } from '../../../../src/reader/offline/page/sentences.ts';

test.each([
	[1, '0.1\u00A0MB'],
	[449_000, '0.4\u00A0MB'],
	[9_940_000, '9.9\u00A0MB'],
	[31_600_000, '32\u00A0MB'],
])('%i bytes are %s', (bytes, name) => {
	expect(sizeName(bytes)).toBe(name);
});

test('a full phone is told in figures where they are known', () => {
	expect(problemName('full', 3_000_000, 500_000)).toBe(
		'手机存不下了：这一期要 3.0\u00A0MB，还剩 0.5\u00A0MB。可以先删去几期旧的。',
	);
	expect(problemName('full', null, 500_000)).toBe('手机存不下了。可以先删去几期旧的。');
});
