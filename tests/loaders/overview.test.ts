/** What the desk knows of the content: the same as a whole reading says, whatever was read before. */
import { rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OverviewReader } from '../../src/loaders/overview.ts';
import type { Overview } from '../../src/loaders/overview.ts';
import { readContent } from '../../src/loaders/read-content.ts';
import { editionYaml, goodContent, markedPage, tempContent, writeContent } from '../support/temp-content.ts';

const [older, newer] = ['editions/2024-01-01', 'editions/2024-01-02'];
const files = {
	...goodContent,
	[`${older}/edition.yaml`]: editionYaml.replace('published: null', 'published: 2024-01-01'),
	[`${older}/01.txt`]: markedPage.replaceAll('路', '桥'),
	[`${newer}/edition.yaml`]: editionYaml.replace('published: null', 'published: 2024-01-02'),
	[`${newer}/01.txt`]: markedPage.replaceAll('路', '井'),
};
const titleOf = (overview: Overview, edition: string): string | undefined =>
	overview.editions.find((one) => one.edition?.id === edition)?.pieces[0]?.title;

type Step = readonly [what: string, change: (dir: string) => Promise<unknown>];
const steps: readonly Step[] = [
	['a headline is corrected', (dir) => writeContent(dir, { [`${newer}/01.txt`]: markedPage.replaceAll('路', '河') })],
	['an edition can not be read', (dir) => writeContent(dir, { [`${older}/edition.yaml`]: 'title: [' })],
	['it can again', (dir) => writeContent(dir, { [`${older}/edition.yaml`]: files[`${older}/edition.yaml`] ?? '' })],
	[
		'the list of addresses comes in, with one that is gone',
		(dir) => writeContent(dir, { 'published-urls.txt': `/2024-01-01/jiu-ti-mu/ ${'0'.repeat(32)}\n` }),
	],
	['it is said where that went', (dir) => writeContent(dir, { 'redirects.yaml': '/2024-01-01/jiu-ti-mu/: 撤下\n' })],
	[
		'the paper gets a list of rubrics',
		(dir) =>
			writeContent(dir, { 'lexicon/rubrics.yaml': 'papers:\n  - { newspaper: 日报, rubrics: [群众回家井亮堂堂] }\n' }),
	],
	['an edition is renamed', (dir) => rename(join(dir, newer), join(dir, 'editions/2024-01-03'))],
	['a page is a link', (dir) => symlink(join(dir, 'site.yaml'), join(dir, older, '02.txt'))],
	['an edition is taken out', (dir) => rm(join(dir, older), { recursive: true })],
	['a post can not be read', (dir) => writeContent(dir, { 'posts/a.md': '---\ntitle: [\n---\n一\n' })],
	['there is no edition', (dir) => rm(join(dir, 'editions'), { recursive: true })],
];

test('however often it is read, it says what a whole reading says', async () => {
	const dir = await tempContent(files);
	const reader = new OverviewReader(dir);
	await reader.read();
	for (const [what, change] of steps) {
		await change(dir);
		const [overview, whole] = [await reader.read(), await readContent(dir)];
		expect(overview.diagnostics, what).toEqual(whole.diagnostics);
		expect(overview.addresses, what).toEqual(whole.addresses);
		const { reports, briefs, posts } = whole.collections;
		const titles = [...reports, ...briefs].map(({ id, data }) => `${id} ${data.title}`);
		const pieces = overview.editions.flatMap((one) => one.pieces.map(({ id, title }) => `${id} ${title}`));
		expect(pieces.sort(), what).toEqual(titles.sort());
		expect(overview.posts, what).toEqual(posts);
	}
});

test('an edition whose folder looks as it did is not read again', async () => {
	const dir = await tempContent(files);
	const reader = new OverviewReader(dir);
	const [first, meanwhile] = await Promise.all([reader.read(), reader.read()]);
	expect(meanwhile.editions.map((edition, n) => edition === first.editions[n])).toEqual([true, true, true]);
	await writeContent(dir, { [`${newer}/01.txt`]: markedPage.replaceAll('路', '河') });
	const second = await reader.read();
	expect(second.editions.map((edition, n) => edition === first.editions[n])).toEqual([true, false, true]);
	expect(titleOf(first, '2024-01-02')).toBe('群众回家井亮堂堂');
	expect(titleOf(second, '2024-01-02')).toBe('群众回家河亮堂堂');
});
