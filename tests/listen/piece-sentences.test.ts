import { expect, test } from 'vitest';
import { mostRows, pieceSentences } from '../../src/listen/piece-sentences.ts';
import type { Article, Block } from '../../src/newspaper/model.ts';
import { parsePage } from '../../src/newspaper/parse-page.ts';

const articleOf = (text: string): Article => {
	const [article] = parsePage(text).articles;
	if (article === undefined) throw new Error('no article');
	return article;
};
const row = (n: number): Block => ({
	kind: 'paragraph',
	id: `p${n}`,
	text: `第${n}行`,
	lines: [],
	joins: [],
	rubric: 0,
	dateline: null,
	contributors: [],
	setting: 'row',
});
const withRows = (count: number): Article => {
	const article = articleOf('@主题 停水通知\n\n@正文 明天停水的有：\n');
	const [part] = article.parts;
	if (part === undefined) throw new Error('no part');
	return {
		...article,
		parts: [{ ...part, blocks: [...part.blocks, ...Array.from({ length: count }, (_, n) => row(n + 1))] }],
	};
};

test('a piece is said from its headlines to its end, and where it goes on is not', () => {
	const article = articleOf(
		'@引题 年前好消息\n\n@主题 村里修了新路\n\n@副题 ——四个月完工\n\n@正文 路修好了。大家都说好。\n\n@图说 新路。（本报记者 李四 摄）\n\n@转版 （下转第三版）\n',
	);
	expect(pieceSentences(article, '村里修了新路')).toEqual({
		here: [
			'年前好消息',
			'村里修了新路',
			'四个月完工',
			'路修好了。',
			'大家都说好。',
			'图片：新路。',
			'（本报记者 李四 摄）',
		],
		elsewhere: [],
	});
});

test('a short list is read, of a long one only that it is there', () => {
	const said = (rows: number) => pieceSentences(withRows(rows), '停水通知').here;
	expect(said(mostRows)).toContain(`第${mostRows}行`);
	expect(said(mostRows + 1).at(-1)).toBe(`这里有一份表，共${mostRows + 1}行，请看报纸。`);
	expect(said(mostRows + 1)).not.toContain('第1行');
});

test('a piece without words says so', () => {
	const article = articleOf('@主题 春\n\n@正文 花开了。\n');
	const [part] = article.parts;
	if (part === undefined) throw new Error('no part');
	expect(pieceSentences({ ...article, parts: [{ ...part, blocks: [] }] }, '春').here).toEqual([
		'春',
		'这一篇没有文字，请看报纸。',
	]);
});
