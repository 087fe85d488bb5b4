import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fillFolder, folderRefusal } from '../../../src/cli/share/own-folder.ts';
import { tempContent } from '../../support/temp-content.ts';

async function* filesOf(files: Record<string, string>): AsyncGenerator<{ path: string; bytes: string }> {
	for (const [path, bytes] of Object.entries(files)) yield await Promise.resolve({ path, bytes });
}

/** A folder that was filled, in a folder of its own. */
async function filled(): Promise<{ beside: string; folder: string }> {
	const beside = await tempContent({});
	const folder = join(beside, '未发布');
	await fillFolder(folder, filesOf({ 'index.html': '一', 'photos/a.html': '二' }));
	return { beside, folder };
}

test('a folder is made, and made anew with what file managers left in it', async () => {
	const { beside, folder } = await filled();
	expect((await readdir(folder)).sort()).toEqual(['_files.json', 'index.html', 'photos']);
	await writeFile(join(folder, '.DS_Store'), 'x');
	expect(await folderRefusal(folder, [])).toBeNull();
	await fillFolder(folder, filesOf({ 'index.html': '三' }));
	expect((await readdir(folder)).sort()).toEqual(['_files.json', 'index.html']);
	expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('三');
	expect(await readdir(beside)).toEqual(['未发布']);
});

describe('a folder is left alone', () => {
	test.each([
		['that has another file', (folder: string) => writeFile(join(folder, '意见.txt'), 'x'), '意见.txt'],
		['in which a file was changed', (folder: string) => writeFile(join(folder, 'photos/a.html'), 'x'), 'photos/a.html'],
		['without its list', (folder: string) => rm(join(folder, '_files.json')), 'index.html'],
		['whose list can’t be read', (folder: string) => writeFile(join(folder, '_files.json'), '{'), '_files.json'],
		['with an empty folder in it', (folder: string) => mkdir(join(folder, '意见')), '意见/'],
		['with a link in it', (folder: string) => symlink('/', join(folder, 'link')), 'link'],
	])('%s', async (_, alter, foreign) => {
		const { folder } = await filled();
		await alter(folder);
		const refused = await folderRefusal(folder, []);
		expect(refused?.code).toBe('folder-not-ours');
		expect(refused?.message).toContain(foreign);
		expect(refused?.message).toContain('没有动它。请用 --out');
	});

	test('that is a file, a link, or holds what must stay', async () => {
		const beside = await tempContent({ 'a.txt': 'x' });
		await mkdir(join(beside, 'empty'));
		await symlink(join(beside, 'empty'), join(beside, 'link'));
		expect((await folderRefusal(join(beside, 'a.txt'), []))?.code).toBe('folder-is-file');
		expect((await folderRefusal(join(beside, 'link'), []))?.code).toBe('folder-is-file');
		expect((await folderRefusal(beside, [join(beside, 'content')]))?.code).toBe('folder-holds-site');
		expect(await folderRefusal(join(beside, 'empty'), [beside])).toBeNull();
		expect(await folderRefusal(join(beside, 'none'), [beside])).toBeNull();
	});
});

test('what can’t be written leaves the folder as it was, and nothing beside it', async () => {
	const { beside, folder } = await filled();
	async function* broken(): AsyncGenerator<{ path: string; bytes: string }> {
		yield await Promise.resolve({ path: 'index.html', bytes: '三' });
		throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
	}
	await expect(fillFolder(folder, broken())).rejects.toThrow('ENOSPC');
	expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('一');
	await expect(fillFolder(join(beside, 'other'), broken())).rejects.toThrow('ENOSPC');
	expect(await readdir(beside)).toEqual(['未发布']);
});
