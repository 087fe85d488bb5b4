import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/cli/header-rules.ts';

const rules = parseHeaders(readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8'));

test.each([
	['/pagefind/manifest.json', 'no-cache'],
	['/pagefind/0a1b2c3d4e/catalogue.json', 'public, max-age=31536000, immutable'],
	['/pagefind/0a1b2c3d4e/index/12.pf_index', 'public, max-age=31536000, immutable'],
	['/pagefind/sieve-0a1b2c3d4e/3.bin', 'public, max-age=31536000, immutable'],
	['/pagefind/suggestions-0a1b2c3d4e.json', 'public, max-age=31536000, immutable'],
	['/sw.js', 'no-cache'],
	['/search/', undefined],
])('%s is kept as long as it stays the same', (path, kept) => {
	expect(headersFor(rules, path)['cache-control']).toBe(kept);
});

test('an SVG opened by its own address runs no script', () => {
	expect(headersFor(rules, '/icon.svg')['content-security-policy']).toContain('sandbox');
	expect(headersFor(rules, '/search/')['content-security-policy']).not.toContain('sandbox');
});

test('a name in an address stands for one name between slashes', () => {
	const [rule] = parseHeaders('/a/:name/b\n  X: y\n');
	expect(['/a/1/b', '/a/1/2/b', '/a//b', '/a/1/c'].map((path) => rule?.matches(path))).toEqual([
		true,
		false,
		false,
		false,
	]);
});
