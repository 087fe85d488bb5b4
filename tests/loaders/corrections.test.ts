/** 更正 in edition.yaml: what the site then has, and what is said of a mistake in one. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/loaders/read-content.ts';
import { editionYaml, goodContent, markedPage, tempContent, writeContent } from '../support/temp-content.ts';
import { expectFound } from '../support/wrong-input.ts';

const folder = 'editions/2024-01-liujiang';
const file = `${folder}/edition.yaml`;
const good = 'page: 1, find: 回家路, replace: 回村路, date: 2024-01-08';

/** edition.yaml with a correction on its ninth line, and others below it. */
const corrected = (...corrections: string[]): string =>
	`${editionYaml}corrections:\n${corrections.map((one) => `  - { ${one} }\n`).join('')}`;

const read = async (yaml: string, page = markedPage) => {
	const dir = await tempContent({ ...goodContent, [file]: yaml, [`${folder}/01.txt`]: page });
	return { dir, ...(await readContent(dir)) };
};
const errors = async (dir: string) => {
	const { diagnostics } = await readContent(dir);
	return diagnostics
		.filter(({ severity }) => severity === 'error')
		.map(({ code, line, column, message }) => ({ code, line, column, message }));
};

test('a headline is corrected, and its piece stays where it was published', async () => {
	const before = await read(editionYaml);
	const after = await read(corrected(good));
	expect(after.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual(
		before.diagnostics.filter(({ severity }) => severity !== 'info'),
	);
	const [piece] = after.collections.briefs;
	expect(piece?.data.title).toBe('群众回村路亮堂堂');
	expect(piece?.id).toBe(before.collections.briefs[0]?.id);
	expect(piece?.data.article.headline?.corrections).toEqual([
		{ n: 1, at: 2, length: 3, printed: '回家路', date: '2024-01-08', note: null },
	]);
});

test('a caption is corrected, and its photo stays where it was published', async () => {
	const page = `${markedPage}\n@图说 新修的公路。\n`;
	const before = await read(editionYaml, page);
	const after = await read(corrected('page: 1, find: 公路, replace: 铁路, date: 2024-01-08'), page);
	const caption = (content: typeof after) => content.collections.photos.find(({ data }) => data.photo.caption !== null);
	expect(caption(after)?.data.title).toBe('新修的铁路。');
	expect(caption(after)?.id).toBe(caption(before)?.id);
});

test('an article can still be named by its printed headline', async () => {
	const regions = editionYaml.replace(
		'name: 要闻\n',
		'name: 要闻\n    continues: [{ article: 回家路, page: 2, of: 1 }]\n',
	);
	const yaml = `${regions}  - { file: 02.txt, number: 2, name: 综合 }\ncorrections: [{ ${good} }]\n`;
	const dir = await tempContent({ ...goodContent, [file]: yaml, [`${folder}/02.txt`]: '@主题 路灯\n@正文 灯亮了。\n' });
	expect(await errors(dir)).toEqual([]);
});

test('a later edit of the page that takes the words away is told', async () => {
	const { dir } = await read(corrected(good));
	expect(await errors(dir)).toEqual([]);
	await writeContent(dir, { [`${folder}/01.txt`]: markedPage.replace('回家路', '回村路') });
	expect(await errors(dir)).toMatchObject([{ code: 'correction-absent', line: 9, column: 22 }]);
	await writeContent(dir, { [`${folder}/01.txt`]: markedPage.replace('回家路', '回家路回家路') });
	expect(await errors(dir)).toMatchObject([{ code: 'correction-unclear', line: 9, column: 22 }]);
});

test('what to do is said in plain words', async () => {
	const page = `${markedPage}\n@主题 路灯\n\n@正文 路灯亮了。\n`;
	const { diagnostics } = await read(
		corrected(
			'page: 1, find: 没有的字, replace: 有的字, date: 2024-01-08',
			'page: 1, find: 路灯, replace: 街灯, date: 2024-01-08',
		),
		page,
	);
	expect(diagnostics.filter(({ code }) => code.startsWith('correction')).map(({ message }) => message)).toEqual([
		'第1版的文字里没有“没有的字”。请照版面的文字抄写 find，标点也要一样，只抄一段、一行标题或者一条图片说明里面的字；版面的文字已经改对了的，请删去这一条。',
		'第1版有 3 处“路灯”，不知道改的是哪一处。请在 find 里把前后的字多写几个，写到只有一处为止；replace 里也写上这几个字。',
	]);
});

describe('what is wrong is said with its place and what to do', () => {
	test.each([
		['words that are not there', 'page: 1, find: 没有, replace: 有, date: 2024-01-08', 'error correction-absent:9:22'],
		['words that stand twice', 'page: 1, find: 道路, replace: 路, date: 2024-01-08', 'error correction-unclear:9:22'],
		['the same words', 'page: 1, find: 回家路, replace: 回家路, date: 2024-01-08', 'error correction-same:9:36'],
		[
			'a page that is not there',
			'page: 7, find: 回家路, replace: 回村路, date: 2024-01-08',
			'error correction-page:9:13',
		],
		['a day that there is not', 'page: 1, find: 回家路, replace: 回村路, date: 2024-02-30', 'error wrong-value:9:47'],
		['a day far ahead', 'page: 1, find: 回家路, replace: 回村路, date: 2099-02-03', 'error day-out-of-range:9:47'],
		['no words', 'page: 1, find: "", replace: 回村路, date: 2024-01-08', 'error wrong-value:9:22'],
		['nothing in their place', 'page: 1, find: 回家路, replace: " ", date: 2024-01-08', 'error wrong-value:9:36'],
		['an empty note', `${good}, note: ""`, 'error wrong-value:9:65'],
		['a field too few', 'page: 1, find: 回家路, replace: 回村路', 'error missing-field:9:5'],
		['a field too many', `${good}, by: 张三`, 'error unknown-field:9:59'],
	])('%s', async (_, correction, says) => {
		const [what = '', ...place] = says.split(':');
		await expectFound({ [file]: corrected(correction) }, `${what} ${file}:${place.join(':')}`);
	});

	test('two corrections of the same words', async () => {
		const other = 'page: 1, find: 群众回家, replace: 群众回村, date: 2024-01-08';
		await expectFound({ [file]: corrected(good, other) }, `error correction-overlap ${file}:10:22`);
	});

	test('a correction before the paper came out', async () => {
		const yaml = corrected(good).replace('published: null', 'published: 2024-01-09');
		await expectFound({ [file]: yaml }, `warning correction-early ${file}:9:47`);
	});

	test('a page whose file is missing is the only thing told', async () => {
		const dir = await tempContent({ ...goodContent, [file]: corrected(good), [`${folder}/01.txt`]: '\n' });
		expect((await errors(dir)).map(({ code }) => code)).toEqual(['empty-page']);
	});
});
