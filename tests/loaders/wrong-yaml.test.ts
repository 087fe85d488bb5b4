/** edition.yaml, site.yaml and front matter that say what can't be, or what YAML takes for something else. */
import { describe, expect, test } from 'vitest';
import { badDays, isDayInRange } from '../../src/loaders/edition-days.ts';
import { readContent } from '../../src/loaders/read-content.ts';
import { editionYaml, goodContent, markedPage, siteYaml, tempContent } from '../support/temp-content.ts';
import { edition, expectFound } from '../support/wrong-input.ts';

const yaml = `${edition}/edition.yaml`;
const change = (from: string, to: string): string => editionYaml.replace(from, to);

describe('edition.yaml', () => {
	const cases: [name: string, text: string, says: string][] = [
		['a title cut at #', change('试刊', '全会 #1 专刊'), 'warning value-cut:2:8'],
		['a title cut at # and a space', change('试刊', '全会 # 专刊'), 'warning value-cut:2:8'],
		['a newspaper’s name cut at #', change('日报', '日报 #2'), 'warning value-cut:1:12'],
		['a page’s name cut at #', change('要闻', '要闻 #民生'), 'warning value-cut:7:11'],
		['a colon in the title', change('试刊', '解读: 全会精神'), 'error colon-in-value:2:8'],
		['two colons in the title', change('试刊', '解读: 全会: 精神'), 'error colon-in-value:2:8'],
		['a colon at the title’s end', change('试刊', '解读:'), 'error colon-in-value:2:8'],
		['a colon in the newspaper’s name', change('日报', '日报: 晨刊'), 'error colon-in-value:1:12'],
		['a colon in a page’s name', change('要闻', '要闻: 民生'), 'error colon-in-value:7:11'],
		['the digits of a year exchanged', change('null', '2204-01-05'), 'error day-out-of-range:3:12'],
		['the year of the emperor', change('null', '1024-01-05'), 'error day-out-of-range:3:12'],
		['a year before 1900', change('null', '1899-12-31'), 'error day-out-of-range:3:12'],
		['a year too far', change('null', '9999-12-31'), 'error day-out-of-range:3:12'],
		['events of another age', change('null', 'null\ncoverage: 0204-01-05'), 'error day-out-of-range:4:11'],
		[
			'events after the paper',
			change('null', '2024-01-05\ncoverage: 2024-01-06'),
			'warning coverage-after-published:4:11',
		],
		['a day that isn’t', change('null', '2024-02-30'), 'error wrong-value:3:12'],
		['a day in Chinese', change('null', '2024年1月5日'), 'error wrong-value:3:12'],
		['a day with slashes', change('null', '2024/1/5'), 'error wrong-value:3:12'],
		['a day without zeros', change('null', '2024-1-5'), 'error wrong-value:3:12'],
		['a month', change('null', '2024-01'), 'error wrong-value:3:12'],
		['a page number in words', change('number: 1', 'number: 头版'), 'error wrong-value:6:13'],
		['page number 0', change('number: 1', 'number: 0'), 'error wrong-value:6:13'],
		['a page number with a small letter', change('number: 1', 'number: a05'), 'error wrong-value:6:13'],
		['a page number with too long a letter', change('number: 1', 'number: ABC5'), 'error wrong-value:6:13'],
		['a page number with half a page', change('number: 1', 'number: 1.5'), 'error wrong-value:6:13'],
		['a page number in quotes', change('number: 1', 'number: "1"'), 'error wrong-value:6:13'],
		['no page number', change('    number: 1\n', ''), 'error missing-field:5:5'],
		['a page twice', `${editionYaml}  - file: 01.TXT\n    number: 2\n    name: 二\n`, 'error duplicate-page-file:8:11'],
		[
			'a number twice',
			`${editionYaml}  - file: 02.txt\n    number: 1\n    name: 二\n`,
			'error duplicate-page-number:9:13',
		],
		['a full-width colon', change('title:', 'title：'), 'error field-colon:2:1'],
		['a tab', change('    number', '\tnumber'), 'error odd-indent:6:1'],
		['an unknown field', `${editionYaml}editor: 张三\n`, 'error unknown-field:8:1'],
		['a field twice', `${editionYaml}title: 又一个\n`, 'error duplicate-field:8:1'],
		['nothing at all', '', 'error wrong-value:1:1'],
		['a list', '- 甲\n', 'error wrong-value:1:1'],
	];
	test.each(cases)('%s', async (_, text, says) => {
		const [what = '', ...place] = says.split(':');
		await expectFound({ [yaml]: text, [`${edition}/02.txt`]: markedPage }, `${what} ${yaml}:${place.join(':')}`);
	});

	test.each(['number: 1 # 头版', 'file: 01.txt # 第一版'])('a comment after %s is one', async (line) => {
		const [field = ''] = line.split(' #');
		const dir = await tempContent({ ...goodContent, [yaml]: change(field, line) });
		expect((await readContent(dir)).diagnostics).toEqual([]);
	});

	test.each(['A05', 'B02', 'T1', 'AA12'])('page %s is shown and addressed as it is printed', async (number) => {
		const dir = await tempContent({ ...goodContent, [yaml]: change('number: 1', `number: ${number}`) });
		const { collections, diagnostics } = await readContent(dir);
		expect(diagnostics).toEqual([]);
		expect(collections.pages.map(({ id, data }) => [id, data.number])).toEqual([
			[`2024-01-liujiang/${number.toLowerCase()}`, number],
		]);
	});

	test('a piece does not take the address of a page', async () => {
		const dir = await tempContent({
			...goodContent,
			[yaml]: change('number: 1', 'number: G20'),
			[`${edition}/01.txt`]: markedPage.replace('群众回家路亮堂堂', 'G20'),
		});
		const { collections } = await readContent(dir);
		expect(collections.briefs.map(({ id }) => id)).toEqual(['2024-01-liujiang/g20-2']);
	});
});

describe('days', () => {
	const today = new Date('2026-11-26T00:00:00Z');
	test.each([
		['1899-12-31', false],
		['1900-01-01', true],
		['2026-11-27', true],
		['2027-11-26', true],
		['2027-11-27', false],
	])('%s', (day, inRange) => {
		expect(isDayInRange(day, today)).toBe(inRange);
	});

	test('nothing is said of a paper of the day after', () => {
		const edition = { newspaper: '日报', title: '试刊', published: '2024-01-06', coverage: '2024-01-05', pages: [] };
		expect(badDays(edition, () => ({ file: '', line: 1, column: 1 }))).toEqual([]);
	});
});

describe('a printed folio that says something else', () => {
	const folio = (line: string): string => `${line}\n\n${markedPage}`;
	const dated = change('null', '2024-01-05');
	const cases: [name: string, text: string, yaml: string, says: string][] = [
		['another day', folio('@报头 2024年1月6日 星期六'), dated, 'warning printed-day-differs'],
		['another year in Chinese', folio('@报头 二〇二三年一月五日'), dated, 'warning printed-day-differs'],
		['another month in Chinese', folio('@报头 二○二四年十一月五日'), dated, 'warning printed-day-differs'],
		['another page', folio('@报头 第2版'), dated, 'warning printed-number-differs'],
		['another page in Chinese', folio('@报头 第二版'), dated, 'warning printed-number-differs'],
		['another page of a section', folio('@报头 A06版 要闻'), dated, 'warning printed-number-differs'],
	];
	test.each(cases)('%s', async (_, text, edited, says) => {
		const files = { [yaml]: edited, [`${edition}/01.txt`]: text };
		await expectFound(files, `${says} ${edition}/01.txt:1`);
	});

	test.each([
		'@报头 2024年1月5日 星期五 第1版',
		'@报头 二〇二四年一月五日',
		'@报头 A01版',
		'@报头 第一版',
		'@报头 01版:要闻',
	])('nothing is said of %s', async (line) => {
		const files = { [yaml]: dated, [`${edition}/01.txt`]: folio(line) };
		const { diagnostics } = await readContent(await tempContent({ ...goodContent, ...files }));
		expect(diagnostics.filter(({ code }) => code.startsWith('printed-'))).toEqual([]);
	});
});

describe('site.yaml', () => {
	const site = (from: string, to: string): string => siteYaml.replace(from, to);
	const cases: [name: string, text: string, says: string][] = [
		['an address without http', site('https://example.com', 'www.example.com'), 'error wrong-value site.yaml:3:10'],
		['an address of ftp', site('https://', 'ftp://'), 'error wrong-value site.yaml:3:10'],
		['an address that runs', site('https://example.com', 'javascript:alert(1)'), 'error wrong-value site.yaml:3:10'],
		['an address of a file', site('https://example.com', 'file:///tmp/site'), 'error wrong-value site.yaml:3:10'],
		['an address with a question', site('example.com', 'example.com/?a=1'), 'error wrong-value site.yaml:3:10'],
		['an address with a place', site('example.com', 'example.com/#a'), 'error wrong-value site.yaml:3:10'],
		['a Chinese path', site('example.com', 'example.com/日报'), 'error wrong-value site.yaml:3:10'],
		['a path with a blank', site('example.com', 'example.com/my paper'), 'error wrong-value site.yaml:3:10'],
		['a path of two slashes', site('example.com', 'example.com//paper'), 'error wrong-value site.yaml:3:10'],
		['a motto cut at #', site('慢慢读', '慢慢读 #每天'), 'warning value-cut site.yaml:2:8'],
		['a colon in the motto', site('慢慢读', '读报: 慢慢读'), 'error colon-in-value site.yaml:2:8'],
		['a conflict mark', `<<<<<<< HEAD\n${siteYaml}`, 'error conflict-mark site.yaml:1:1'],
	];
	test.each(cases)('%s', async (_, text, says) => {
		await expectFound({ 'site.yaml': text }, says);
	});
});
