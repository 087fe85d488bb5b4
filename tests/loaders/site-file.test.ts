import { describe, expect, test } from 'vitest';
import { readSiteFile } from '../../src/loaders/site-file.ts';
import { siteYaml, tempContent } from '../support/temp-content.ts';

const read = async (search: string) => readSiteFile(await tempContent({ 'site.yaml': `${siteYaml}${search}` }));

describe('the address of a search service', () => {
	test.each([
		['', null],
		['search: null\n', null],
		['search: /archive-search/\n', '/archive-search/'],
		['search: /a/b_1/\n', '/a/b_1/'],
	])('%j is %j', async (line, search) => {
		const { site, diagnostics } = await read(line);
		expect(diagnostics).toEqual([]);
		expect(site?.search).toBe(search);
	});

	test.each([
		'https://search.example.com/x/',
		'//search.example.com/',
		'archive-search/',
		'/archive-search',
		'/',
		'/../x/',
	])('%s is an error that says what to write', async (address) => {
		const { site, diagnostics } = await read(`search: ${address}\n`);
		expect(site).toBeNull();
		expect(diagnostics).toMatchObject([{ code: 'wrong-value', severity: 'error', line: 5, column: 9 }]);
		expect(diagnostics[0]?.message).toContain(`现在写的是“${address}”。请改正，比如：search: /archive-search/`);
	});
});
