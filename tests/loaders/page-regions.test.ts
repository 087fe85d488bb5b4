import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readEdition } from '../../src/loaders/edition.ts';
import { editionYaml, tempContent } from '../support/temp-content.ts';

const jpeg = await sharp({ create: { width: 30, height: 42, channels: 3, background: 'white' } })
	.jpeg()
	.toBuffer();
const page = ['群众回家路亮堂堂', '路灯亮了', '路灯亮了 人心暖了']
	.map((headline) => `@主题 ${headline}\n\n@正文 学校门前道路安装了路灯，将道路照了个敞亮。\n`)
	.join('\n');

/** Reads an edition of the page above whose image has these regions; `what` of each is all that follows `article:`. */
async function read(...what: string[]) {
	const regions = what.map((article, n) => `      - { article: ${article}, at: [0, ${n}, 50, 20] }\n`).join('');
	const yaml = `${editionYaml}    image: 01.jpg\n    regions:\n${regions}`;
	const path = await tempContent({ 'edition.yaml': yaml, '01.txt': page, '01.jpg': jpeg });
	const { pages, diagnostics } = await readEdition({ id: '2024-01', path });
	return {
		entry: pages[0]?.page.data,
		errors: diagnostics.filter(({ severity }) => severity === 'error'),
		path,
	};
}

test('a region names its article by number, by words of the headline, or by the whole headline', async () => {
	const { entry, errors } = await read('3', '回家路', '路灯亮了', '路灯亮了人心暖了');
	expect(errors).toEqual([]);
	expect(entry?.image).toBe('01.jpg');
	expect(entry?.regions).toEqual([
		{ piece: '2024-01/lu-deng-liang-le-2', at: [0, 0, 50, 20] },
		{ piece: '2024-01/qun-zhong-hui-jia-lu-liang-tang-tang', at: [0, 1, 50, 20] },
		{ piece: '2024-01/lu-deng-liang-le', at: [0, 2, 50, 20] },
		{ piece: '2024-01/lu-deng-liang-le-2', at: [0, 3, 50, 20] },
	]);
});

test('an article that is not there is an error at its place, which says what there is', async () => {
	const { errors, path } = await read('1', '4', '莲藕');
	expect(errors.map(({ code, file, line, column }) => [code, file, line, column])).toEqual([
		['unknown-article', join(path, 'edition.yaml'), 11, 20],
		['unknown-article', join(path, 'edition.yaml'), 12, 20],
	]);
	expect(errors[0]?.message).toBe(
		'这一版没有“4”这篇文章。请写文章的序号，或者标题里的几个字。这一版有：1 群众回家路亮堂堂、2 路灯亮了、3 路灯亮了 人心暖了。',
	);
	expect(errors[1]?.message).toContain('“莲藕”');
});

test('words that stand in two headlines are an error that names both', async () => {
	const { errors } = await read('路灯');
	expect(errors).toMatchObject([{ code: 'unclear-article', line: 10, column: 20 }]);
	expect(errors[0]?.message).toContain('2 路灯亮了、3 路灯亮了 人心暖了');
});
