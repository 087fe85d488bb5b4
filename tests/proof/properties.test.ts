/** What must hold of the findings in any text whatever. A failing run prints the seed and the smallest text that fails. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePage } from '../../src/newspaper/parse-page.ts';
import { proofPage } from '../../src/proof/proof-text.ts';
import { rules } from '../../src/proof/rules/index.ts';
import { shippedWordings } from './shipped-wordings.ts';

const seed = Number(process.env['SEED'] ?? '20240105');
const { wordings } = await shippedWordings();

const piece = fc.constantFrom(
	'\n',
	'\n\n',
	'\r\n',
	'\u2028',
	'\u200b',
	'\ufeff',
	'\u3000',
	' ',
	'@主题 ',
	'@正文 ',
	'@接上 ',
	'@图说 ',
	'@署名 ',
	'莲藕、莲藕等',
	'的的',
	'按装',
	'“',
	'”',
	'（',
	')',
	'，',
	',',
	'。。。',
	'--',
	'约280米左右',
	'2月30日',
	'5至3月',
	'区委书记王秋静',
	'区委书记王秋景',
	'（本报记者 摄）',
	'（本报通讯员 覃海南 摄）',
	'柳江区的茶园开始采茶',
	'\u{20000}',
	'\ud800',
);

test('a place in the file holds the character that was found', () => {
	let found = 0;
	const property = fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
		const source = pieces.join('');
		const page = proofPage(parsePage(source), source, '');
		const lines = source.split(/\r\n|\r|\n/);
		const edition = { day: '2024-03-08', pages: [page], wordings };
		for (const { marks, gaps = [] } of rules.flatMap(({ find }) => find(edition))) {
			for (const { text, at, length } of marks) {
				found++;
				const { line, column } = text.placeAt(at);
				expect(lines[line - 1]?.[column - 1]).toBe(text.text[at]);
				expect(at + length).toBeLessThanOrEqual(text.text.length);
			}
			for (const { line } of gaps) expect(lines[page.startOf(line).line - 1]).toBeDefined();
		}
	});
	fc.assert(property, { seed, numRuns: 300 });
	expect(found).toBeGreaterThan(300);
});
