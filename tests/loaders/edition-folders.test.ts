import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEditionFolders } from '../../src/loaders/edition-folders.ts';
import { editionYaml, tempContent } from '../support/temp-content.ts';

async function read(...names: string[]): Promise<{ ids: string[]; found: string[]; messages: string }> {
	const dir = await tempContent(
		Object.fromEntries(names.map((name) => [`editions/${name}/edition.yaml`, editionYaml])),
	);
	const { folders, diagnostics } = await readEditionFolders(dir);
	return {
		ids: folders.map(({ id }) => id),
		found: diagnostics.map(({ code, file, line }) => `${code} ${file.slice(dir.length + 1)}:${line}`),
		messages: diagnostics.map(({ message }) => message).join('\n'),
	};
}

test('editions come in the order of their names', async () => {
	expect(await read('2024-02', '2024-01-liujiang')).toMatchObject({ ids: ['2024-01-liujiang', '2024-02'], found: [] });
});

describe('two editions of one address', () => {
	test.each([
		['that differ in case', '2024-01-Liujiang', '2024-01-liujiang'],
		['that differ in width', '2024-01-liujiang', '２０２４-01-liujiang'],
		['that differ in the kind of dash', '2024-01-liujiang', '2024–01–liujiang'],
		['that differ in how an accent is written', '2024-caf\u00e9', '2024-cafe\u0301'],
	])('%s', async (_, one, other) => {
		const { found, messages } = await read(one, other);
		const [first, second] = [one, other].sort();
		expect(found).toContain(`duplicate-edition editions/${second ?? ''}/edition.yaml:1`);
		expect(messages).toContain(`“${first ?? ''}”`);
	});
});

describe('a name that is no address', () => {
	test.each([
		'2024年1月',
		'2024 01',
		'2024_01',
		'-2024',
		'a%2fb',
		'posts',
		'places',
		'terms',
		'editions',
		'elder',
		'404',
	])('%s', async (name) => {
		const { ids, found } = await read('2023-12', name);
		expect(ids).toEqual(['2023-12']);
		expect(found).toEqual([`edition-name editions/${name}/edition.yaml:1`]);
	});
});

test('a file among the editions is pointed out, and hidden files are not', async () => {
	const dir = await tempContent({
		'editions/2024-01/edition.yaml': editionYaml,
		'editions/01.txt': '放错了地方',
		'editions/.DS_Store': '',
	});
	expect((await readEditionFolders(dir)).diagnostics).toMatchObject([
		{ code: 'stray-file', severity: 'warning', file: join(dir, 'editions/01.txt') },
	]);
});

test('a link to a folder elsewhere is no edition', async () => {
	const dir = await tempContent({
		'elsewhere/edition.yaml': editionYaml,
		'editions/2024-01/edition.yaml': editionYaml,
	});
	await symlink('../elsewhere', join(dir, 'editions/2024-02'));
	const { folders, diagnostics } = await readEditionFolders(dir);
	expect(folders).toHaveLength(1);
	expect(diagnostics).toMatchObject([{ code: 'edition-link', severity: 'error' }]);
});

test('no content at all is an error, so that a mistyped path publishes no empty site', async () => {
	const dir = await tempContent({ 'editions/.keep': '' });
	expect((await readEditionFolders(dir)).diagnostics).toMatchObject([{ code: 'no-editions' }]);
	expect((await readEditionFolders(join(dir, 'nowhere'))).diagnostics).toMatchObject([{ code: 'content-missing' }]);
});
