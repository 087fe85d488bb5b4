import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeKept } from '../../src/desk/files/kept-file.ts';
import { writeNew } from '../../src/desk/files/new-file.ts';
import { addPage } from '../../src/desk/work/add-page.ts';
import { editionYaml, goodContent, tempContent } from '../support/temp-content.ts';

const page = { newspaper: '日报', title: '试刊', published: null, number: 2, name: '综合', text: '茶园春早\n' };
const fullDisk = () => Promise.reject(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }));

describe('a full disk leaves no half of a page', () => {
	test.each([
		['where the text finds no room', { writeNew: fullDisk, writeKept }],
		['where edition.yaml finds none', { writeNew, writeKept: fullDisk }],
	])('%s', async (_, writers) => {
		const dir = await tempContent(goodContent);
		for (const edition of ['2024-03-08', '2024-01-liujiang'])
			await expect(addPage(dir, { ...page, edition }, writers)).rejects.toThrow('ENOSPC');
		expect(await readdir(join(dir, 'editions'))).toEqual(['2024-01-liujiang']);
		expect((await readdir(join(dir, 'editions/2024-01-liujiang'))).sort()).toEqual(['01.txt', 'edition.yaml']);
		expect(await readFile(join(dir, 'editions/2024-01-liujiang/edition.yaml'), 'utf8')).toBe(editionYaml);
	});
});
