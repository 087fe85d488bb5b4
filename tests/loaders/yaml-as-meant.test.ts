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
	['⼈⺠的报', '人民的报'],
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

test.each([
	['further left', '- [退休金, 养老金]', '4:1'],
	['further right', '   - [退休金, 养老金]', '4:4'],
])('an item that begins %s than the one above it', async (_, item, place) => {
	const text = `groups:\n  # 一行一组\n  - [低保, 最低生活保障]\n${item}\n`;
	const files = { 'lexicon/synonyms.yaml': text };
	await expectFound(files, `error uneven-item lexicon/synonyms.yaml:${place}`);
	const { diagnostics } = await readContent(await tempContent({ ...goodContent, ...files }));
	expect(diagnostics[0]?.message).toContain('空 2 格，和“- [低保, 最低生活保障]”对齐');
});

test('full-width commas between braces', async () => {
	const correction = 'corrections:\n  - { page: 1，find: 路灯，replace: 街灯，date: 2024-01-08 }\n';
	await expectFound({ [yaml]: `${editionYaml}${correction}` }, `error flow-comma ${yaml}:9:14`);
});

test.each([
	['{ page: 1, find: 路灯 #1, replace: 街灯, date: 2024-01-08 }', 'value-needs-quotes', 22, '"路灯 #1"'],
	['{ page: 1, find: 路灯, replace: 街灯, date: 2024-01-08, note: 校对 #2 }', 'value-needs-quotes', 63, '"校对 #2"'],
	['{ page: 1, find: 路灯, replace: 街灯, date: 2024-01-08', 'flow-open', 5, '补上“}”'],
	['{ page: [1, find: 路灯, replace: 街灯, date: 2024-01-08 }', 'flow-open', 13, '补上“]”'],
])('between braces: %s', async (item, code, column, says) => {
	const files = { [yaml]: `${editionYaml}corrections:\n  - ${item}\n` };
	await expectFound(files, `error ${code} ${yaml}:9:${String(column)}`);
	const { diagnostics } = await readContent(await tempContent({ ...goodContent, ...files }));
	expect(diagnostics[0]?.message).toContain(says);
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

test.each([
	['a colon in a value', '{ name: 林长制, gloss: 说明: 分片 }', 'error colon-in-value', 25],
	['words behind a quotation', '{ name: 林长制, gloss: "林长"，分片 }', 'error value-needs-quotes', 25],
	['a comma in a value', '{ name: 林长制, gloss: 分片, 保护 }', 'error comma-in-value', 29],
	['a full-width colon', '{ name：林长制 }', 'error field-colon', 7],
])('between braces: %s', async (_, term, says, column) => {
	const file = 'lexicon/terms.yaml';
	await expectFound({ [file]: `terms:\n  - ${term}\n` }, `${says} ${file}:2:${String(column)}`);
});

test('rubrics in one text', async () => {
	const text = 'papers:\n  - { newspaper: 日报, rubrics: [今日谈，走基层] }\n';
	await expectFound({ 'lexicon/rubrics.yaml': text }, 'error rubric-form lexicon/rubrics.yaml:2:32');
});

test('a folder of another day than the paper', async () => {
	const folder = 'editions/2024-01-06';
	const dated = (day: string) => ({
		[`${folder}/edition.yaml`]: editionYaml.replace('null', day),
		[`${folder}/01.txt`]: '@主题 别的一篇\n\n@正文 另有一段。\n',
	});
	await expectFound(dated('2024-06-01'), `warning folder-day-differs ${folder}/edition.yaml:3:12`);
	const { diagnostics } = await readContent(await tempContent({ ...goodContent, ...dated('2024-01-06') }));
	expect(diagnostics).toEqual([]);
});
