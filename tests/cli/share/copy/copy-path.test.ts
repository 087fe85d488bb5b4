import { expect, test } from 'vitest';
import { copyPath, relativeLink } from '../../../../src/cli/share/copy/copy-path.ts';

test.each([
	['/2024-03-08/', 'index.html'],
	['/2024-03-08/01/', '01.html'],
	['/2024-03-08/photos/cha-yuan/', 'photos/cha-yuan.html'],
	['/elder/2024-03-08/', '_elder/index.html'],
	['/elder/2024-03-08/cha-yuan/', '_elder/cha-yuan.html'],
	['/', null],
	['/2024-03-08/programme.json', null],
	['/2024-03-080/01/', null],
	['/posts/2024-03-08/', null],
])('%s stands in the copy as %s', (address, path) => {
	expect(copyPath(address, '2024-03-08')).toBe(path);
});

test('a link goes up as far as its page is deep', () => {
	expect(relativeLink('index.html', '01.html')).toBe('01.html');
	expect(relativeLink('_elder/photos/cha.html', '_astro/a.jpg')).toBe('../../_astro/a.jpg');
});
