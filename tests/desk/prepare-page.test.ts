/** While a form is filled in: the day that is printed on the page is known before it is put in. */
import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { preparePage } from '../../src/desk/work/prepare-page.ts';
import { siteYaml, tempContent } from '../support/temp-content.ts';

const page = { edition: '2026-11-28', newspaper: '柳江日报', title: '', published: null, number: 1, name: '要闻' };

test.each([
	['in the masthead', '柳江日报\n2026年11月27日 星期五\n\n新桥通车\n新桥昨日通车。\n', '2026-11-27'],
	['nowhere but in the news', '新桥通车\n本报讯 2026年11月26日，新桥通车。\n', null],
	['as a day that cannot be', '柳江日报\n2206年11月27日 星期五\n\n新桥通车\n新桥昨日通车。\n', null],
])('a day printed %s', async (_, text, printed) => {
	const content = await tempContent({ 'site.yaml': siteYaml });
	expect(await preparePage(content, { ...page, text })).toEqual({ printed });
	expect(await readdir(content)).toEqual(['site.yaml']);
});
