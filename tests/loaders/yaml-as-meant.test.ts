/** What editors write where YAML has a meaning of its own: taken as it was meant, or told in words that help. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/loaders/read-content.ts';
import { editionYaml, goodContent, siteYaml, tempContent } from '../support/temp-content.ts';
import { edition, expectFound } from '../support/wrong-input.ts';

const yaml = `${edition}/edition.yaml`;

async function titleOf(written: string): Promise<unknown> {
	const dir = await tempContent({ ...goodContent, [yaml]: editionYaml.replace('试刊', written) });
	const { collections, diagnostics } = await readContent(dir);
	expect(diagnostics).toEqual([]);
	return collections.editions[0]?.data.title;
}

test.each([
	['2024', '2024'],
	['0123', '0123'],
	['1e3', '1e3'],
	['true', 'true'],
	['no', 'no'],
	['1:30', '1:30'],
	['1_000', '1_000'],
	['“十四五”规划', '“十四五”规划'],
	['柳江\n  读报', '柳江读报'],
	['Liujiang\n  Daily', 'Liujiang Daily'],
	['>-\n  柳江\n  读报', '柳江读报'],
	['|\n  柳江\n  读报', '柳江读报'],
	['柳江\u0007读报', '柳江读报'],
])('the title %j is %s', async (written, title) => {
	expect(await titleOf(written)).toBe(title);
});

test('numbers are texts in every field of texts', async () => {
	const contact = siteYaml.replace('contact: null', 'contact: 07727212345');
	const { collections, diagnostics } = await readContent(await tempContent({ ...goodContent, 'site.yaml': contact }));
	expect(diagnostics).toEqual([]);
	expect(collections.site[0]?.data.contact).toBe('07727212345');
});

test.each([
	['Windows’ line ends', editionYaml.replaceAll('\n', '\r\n')],
	['an old Mac’s line ends', editionYaml.replaceAll('\n', '\r')],
])('edition.yaml with %s', async (_, text) => {
	const { diagnostics } = await readContent(await tempContent({ ...goodContent, [yaml]: text }));
	expect(diagnostics).toEqual([]);
});

describe('a value that has to be in quotation marks', () => {
	test.each([
		['"柳江"新篇', `'"柳江"新篇'`],
		["'柳江'新篇", `"'柳江'新篇"`],
		['*重要*', '"*重要*"'],
		['&甲', '"&甲"'],
		['&a 要闻', '"&a 要闻"'],
		['@柳江', '"@柳江"'],
		['!重要', '"!重要"'],
		['%50', '"%50"'],
		['[甲]', '"[甲]"'],
		['[甲] 乙', '"[甲] 乙"'],
		['{甲}', '"{甲}"'],
		['> 甲', '"> 甲"'],
		['- 甲', '"- 甲"'],
	])('%s', async (written, quoted) => {
		const files = { [yaml]: editionYaml.replace('试刊', written) };
		await expectFound(files, `error value-needs-quotes ${yaml}:2:8`);
		const { diagnostics } = await readContent(await tempContent({ ...goodContent, ...files }));
		expect(diagnostics[0]?.message).toContain(quoted);
	});
});

test.each([
	['a quotation that is not closed', '试刊', '"试刊', 'quote-open', '2:8'],
	['a full-width colon', 'title: ', 'title：', 'field-colon', '2:1'],
	['no space behind the colon', 'title: ', 'title:', 'field-colon', '2:1'],
	['a full-width colon below', 'number: 1', 'number：1', 'field-colon', '6:5'],
	['a full-width dash', '  - file', '  － file', 'list-dash', '5:3'],
	['a long dash', '  - file', '  — file', 'list-dash', '5:3'],
	['a bullet', '  - file', '  • file', 'list-dash', '5:3'],
	['no space behind the dash', '  - file', '  -file', 'list-dash', '5:3'],
	['full-width spaces', '    number', '　　number', 'odd-indent', '6:1'],
	['spaces of a web page', '    number', '\u00a0\u00a0\u00a0\u00a0number', 'odd-indent', '6:1'],
	['a tab', '    number', '\tnumber', 'odd-indent', '6:1'],
	['a space too few', '    number', '   number', 'uneven-indent', '6:4'],
	['a space too many', '    number', '     number', 'uneven-indent', '6:6'],
	['a comment in place of a value', '试刊', '#1 试刊', 'value-lost', '2:8'],
	['nothing but spaces', '试刊', '" "', 'wrong-value', '2:8'],
	['nothing but a wide space', '试刊', '　', 'wrong-value', '2:8'],
])('%s', async (_, from, to, code, place) => {
	await expectFound({ [yaml]: editionYaml.replace(from, to) }, `error ${code} ${yaml}:${place}`);
});

test('full-width commas between braces', async () => {
	const correction = 'corrections:\n  - { page: 1，find: 路灯，replace: 街灯，date: 2024-01-08 }\n';
	await expectFound({ [yaml]: `${editionYaml}${correction}` }, `error flow-comma ${yaml}:9:14`);
});

test('a field that is optional is not lost behind #', async () => {
	const text = siteYaml.replace('contact: null', 'contact: #12345');
	await expectFound({ 'site.yaml': text }, 'error value-lost site.yaml:4:10');
	const comment = siteYaml.replace('contact: null', 'contact: # 没有');
	expect((await readContent(await tempContent({ ...goodContent, 'site.yaml': comment }))).diagnostics).toEqual([]);
});

test.each(['æµ‹è¯•刊', '试\ufffd', '试\ue000'])('a title of wrong characters: %s', async (title) => {
	const files = { [yaml]: editionYaml.replace('试刊', title) };
	const { diagnostics } = await readContent(await tempContent({ ...goodContent, ...files }));
	expect(diagnostics.map(({ file, line }) => `${file.split('/').at(-1) ?? ''}:${String(line)}`)).toContain(
		'edition.yaml:2',
	);
});

test.each([
	'https://example.com。',
	'https:///paper',
	'https://user:word@example.com',
	'https://example.com/../paper',
	'https://example.com/index.html',
])('the address %s is refused, once', async (address) => {
	const files = { 'site.yaml': siteYaml.replace('https://example.com', address) };
	const { diagnostics } = await readContent(await tempContent({ ...goodContent, ...files }));
	expect(diagnostics.map(({ code, line }) => `${code}:${String(line)}`)).toEqual(['wrong-value:3']);
});
