import { expect, test } from 'vitest';
import { contentCodes, contentDiagnostic } from '../../src/loaders/content-diagnostic.ts';
import { codes, diagnostic } from '../../src/newspaper/diagnostic.ts';
import type { CodeTable } from '../../src/newspaper/diagnostic.ts';

const place = { file: '01.txt', line: 2, column: 3 };
const pages: CodeTable = codes;
const folders: CodeTable = contentCodes;

test('no code stands in both tables', () => {
	expect(Object.keys(codes).filter((code) => code in contentCodes)).toEqual([]);
});

test.each([...Object.entries(pages), ...Object.entries(folders)])(
	'%s says what is the matter and, unless it only informs, what to do',
	(code, { severity, means, todo }) => {
		expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
		expect(means).toMatch(/\p{Script=Han}.*。$/u);
		if (severity !== 'info') expect(todo).toMatch(/\p{Script=Han}/u);
	},
);

test('the details are filled in, and a missing one leaves nothing behind', () => {
	expect(diagnostic('joined-paragraph', place, { line: 33 })).toEqual({
		code: 'joined-paragraph',
		severity: 'info',
		...place,
		message: '这一行接着第 33 行，版面把一段话断开了，已接成一段。如果不该接，请在这一行的行首写“@正文”。',
	});
	expect(contentDiagnostic('duplicate-field', place, { field: '$&{x}' }).message).toBe(
		'字段“$&{x}”写了两次。请只留一个。',
	);
	expect(diagnostic('not-utf8', place).message).toContain('第  个字节');
});
