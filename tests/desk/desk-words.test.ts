/** What the checks say on the desk: what to press, and file names only in what is passed on to the maintainer. */
import { describe, expect, test } from 'vitest';
import { contentCodes, contentDiagnostic } from '../../src/loaders/content-diagnostic.ts';
import type { ContentCode } from '../../src/loaders/content-diagnostic.ts';
import { formatDiagnostic } from '../../src/newspaper/diagnostic.ts';
import { addPage } from '../../src/desk/work/add-page.ts';
import { deskWords } from '../../src/desk/work/desk-words.ts';
import { writeFacts } from '../../src/desk/work/edition-facts.ts';
import { siteYaml, tempContent } from '../support/temp-content.ts';

const fileName = /\.(?:yaml|txt|md)\b|\b(?:edition|pages|image|published|coverage|photos)\b/u;
const outsideBrackets = (words: string): string => words.replace(/请把括号里的话转告维护的人（.*）。$/su, '');
const isCode = (code: string): code is ContentCode => Object.hasOwn(contentCodes, code);

test.each(Object.keys(contentCodes).filter(isCode))('%s of a file that the desk can’t mend', (code) => {
	const found = contentDiagnostic(code, { file: 'content/editions/2026-11-27/edition.yaml', line: 3, column: 1 });
	expect(outsideBrackets(deskWords(found))).not.toMatch(fileName);
});

describe('a day that is not the printed one', () => {
	const place = { file: 'content/editions/2026-11-27/01.txt', line: 2, column: 1 };
	const found = contentDiagnostic('printed-day-differs', place, { printed: '2026-11-26', published: '2026-11-27' });

	test('is corrected by a press on the desk', () => {
		expect(deskWords(found)).toContain('“改日期、标题、版面名”');
		expect(deskWords(found)).toContain('2026-11-26');
	});

	test('is corrected in the file from the command line', () => {
		expect(formatDiagnostic(found)).toContain('edition.yaml 写的出版日期是 2026-11-27');
	});
});

test('what is wrong with a page’s text is said as it is: it is mended here', () => {
	const place = { file: 'content/editions/2026-11-27/01.txt', line: 2, column: 1 };
	const found = contentDiagnostic('lost-character', place);
	expect(deskWords(found)).toBe(found.message);
});

describe('what the desk can’t write', () => {
	const yaml = 'newspaper: &paper 日报\ntitle: *paper\npublished: 2024-01-05\n';

	test('is told to be passed on: a title', async () => {
		const folder = await tempContent({ 'edition.yaml': yaml });
		const facts = { newspaper: '日报', title: '第2期', published: '2024-01-05', pages: [] };
		const problem = await writeFacts(folder, facts);
		expect(problem).toContain('第2期');
		expect(outsideBrackets(problem ?? 'edition.yaml')).not.toMatch(fileName);
	});

	test('is told to be passed on: a page in an edition that is wrong', async () => {
		const content = await tempContent({
			'site.yaml': siteYaml,
			'editions/2024-01-05/edition.yaml': 'newspaper: 日报\n',
			'editions/2024-01-05/01.txt': '茶香\n',
		});
		const page = {
			newspaper: '',
			title: '',
			published: null,
			number: 2,
			name: '要闻',
			text: '@主题 茶\n\n@正文 茶。\n',
		};
		const added = await addPage(content, { ...page, edition: '2024-01-05' });
		expect('problem' in added && added.problem).toMatch(/^这一期的资料有错，先要改好。请把括号里的话转告维护的人（/u);
	});
});
