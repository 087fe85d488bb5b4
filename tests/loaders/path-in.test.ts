import { expect, test } from 'vitest';
import { pathIn } from '../../src/loaders/path-in.ts';

test.each([
	['https://example.com', ''],
	['https://example.com/', ''],
	['https://gov.github.io/paper', '/paper'],
	['https://gov.github.io/paper/', '/paper'],
	['http://localhost:4321/county/daily', '/county/daily'],
])('%s lies at “%s”', (address, path) => {
	expect(pathIn(address)).toBe(path);
});
