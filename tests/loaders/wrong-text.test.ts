/** Pages and posts whose text is not what was printed. */
import { describe, expect, test } from 'vitest';
import { dirtyPage } from '../../src/loaders/dirty/dirty-text.ts';
import { editionYaml, markedPage } from '../support/temp-content.ts';
import { edition, expectFound } from '../support/wrong-input.ts';
import type { WrongInput } from '../support/wrong-input.ts';

const page = `${edition}/01.txt`;
const story = '学校门前道路安装了路灯，将原先昏暗的道路照了个敞亮，学生和附近居民都说方便。';
const front = '---\ntitle: 甲\ndescription: 一句话\nupdated: 2024-01-05\n---\n';

/** A text's bytes read in another encoding. */
const readAs = (text: string, encoding: string): string => new TextDecoder(encoding).decode(Buffer.from(text));

const noText: readonly [name: string, text: string, code: string, line: number][] = [
	['a conflict mark', `${story}\n<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> b\n`, 'conflict-mark', 2],
	['what is left of a conflict', `${story}\n\n>>>>>>> origin/main\n`, 'conflict-mark', 3],
	['a conflict with its base', `甲\n||||||| base\n乙\n=======\n丙\n>>>>>>> b\n`, 'conflict-mark', 2],
	['a conflict with CRLF', `甲\r\n<<<<<<< HEAD\r\n乙\r\n`, 'conflict-mark', 2],
	['a NUL', `${story}\n路\0灯\n`, 'nul-byte', 2],
	['UTF-16 without a BOM', Buffer.from('a\nb', 'utf16le').toString('latin1'), 'nul-byte', 1],
	['RTF', '{\\rtf1\\ansi\\ansicpg936 \\f0 text}', 'rtf-source', 1],
	['an LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 3\n', 'lfs-pointer', 1],
	['a web page', '<!DOCTYPE html>\n<html><body><p>甲</p></body></html>', 'html-source', 1],
	['a web page in capitals', '<HTML>\n<BODY>甲</BODY></HTML>', 'html-source', 1],
	['a piece of a web page', `甲\n${'<p>路灯亮了</p>\n'.repeat(4)}`, 'html-source', 2],
	['spans of an editor', `<div><span style="x">甲</span><br/><span>乙</span></div>`, 'html-source', 1],
];

const suspicious: readonly [name: string, line: string, code: string, column: number][] = [
	['a lost character', '将原先昏暗\ufffd道路', 'lost-character', 6],
	['two lost characters', '\ufffd\ufffd道路', 'lost-character', 1],
	['锟斤拷', '道路锟斤拷照', 'mojibake', 3],
	['烫烫烫', '烫烫烫烫', 'mojibake', 1],
	['UTF-8 read as GBK', readAs('学校门前道路安装了路灯', 'gbk'), 'mojibake', 1],
	['a headline read as GBK', readAs('文件', 'gbk'), 'mojibake', 1],
	['UTF-8 read as Windows-1252', readAs('学校门前道路', 'windows-1252'), 'mojibake', 1],
	['a letter read as Latin-1', 'Ã©cole', 'mojibake', 1],
	['a quotation mark read as Windows-1252', 'â€œ学校', 'mojibake', 1],
	['GBK read as Latin-1', 'ÖÐ¹úÈË', 'mojibake', 1],
	['a private character', '学校\ue123门前', 'private-character', 3],
	['a private character of a higher plane', '学校\u{f0001}门前', 'private-character', 3],
	['four spaced characters', '本 报 通 讯 员', 'letter-spaced', 1],
	['spaced with U+3000', '新\u3000春\u3000走\u3000基\u3000层', 'letter-spaced', 1],
	['spaced in a line', '（ 本 报 记 者 张三）', 'letter-spaced', 3],
	['spaced before a stop', '欢 迎 订 阅。', 'letter-spaced', 1],
	['follow the account', '点击上方蓝字关注我们', 'page-button', 1],
	['follow, in other words', '点击标题下蓝色字 关注', 'page-button', 1],
	['read the original', '阅读原文', 'page-button', 1],
	['press the code', '长按识别二维码', 'page-button', 1],
	['share and like', '分享 收藏 点赞 在看', 'page-button', 1],
	['like it', '点个“在看”', 'page-button', 1],
	['the next piece', '上一篇 下一篇', 'page-button', 1],
	['the next page', '上一版　下一版', 'page-button', 1],
	['the next issue', '上一期 | 下一期', 'page-button', 1],
	['larger and smaller', '放大 缩小', 'page-button', 1],
	['larger, plus', '放大+ 缩小- 默认', 'page-button', 1],
	['print and close', '【打印】 【关闭】', 'page-button', 1],
	['listen', '朗读', 'page-button', 1],
	['the page as PDF', 'PDF下载', 'page-button', 1],
];

const htmlLeft: readonly [name: string, words: string, column: number][] = [
	['an entity', '茶园&nbsp;开园', 3],
	['a quotation mark', '&ldquo;开园&rdquo;', 1],
	['a character by its number', '茶园&#8226;开园', 3],
	['a character by its number in hexadecimal', '茶园&#x2022;开园', 3],
	['bold', '<b>开园</b>', 1],
	['the end of bold', '茶园开园</strong>', 5],
	['a line break', '茶园<br/>开园', 3],
	['a tag in capitals with attributes', '茶<FONT color="red">园</FONT>', 2],
];

const clean: readonly string[] = [
	story,
	'本报记者 王 磊 李 娜 摄',
	'王 磊 张 红',
	'（上接第一版）',
	'第二版 要闻',
	'café、Ångström、naïve 都是外来的写法',
	'《〈论语〉译注》（修订版）',
	'龘靐齉爩 是四个少见的字',
	'请扫描二维码关注本报',
	'上一篇报道说到路灯',
	'把照片放大，可以看清',
	'㐂𠀀𪚥 也是字',
	'×××年，一片欢腾',
	'“……”——他说',
	'± 5℃，30％',
	'一、二、三、四',
	'3<5，a < b > c，AT&T; R&D; 甲&乙；',
	'读者可写信到<a@b.cn>',
];

describe('what is no text is an error with its line', () => {
	test.each(noText)('%s in a page', async (_, text, code, line) => {
		await expectFound({ [page]: text }, `error ${code} ${page}:${String(line)}`);
	});

	test.each(noText.filter(([, , code]) => code === 'conflict-mark' || code === 'nul-byte'))(
		'%s in a post',
		async (_, text, code, line) => {
			await expectFound({ 'posts/a.md': front + text }, `error ${code} posts/a.md:${String(line + 5)}`);
		},
	);

	test.each(noText.filter(([, , code]) => code !== 'html-source'))(
		'%s in edition.yaml',
		async (_, text, code, line) => {
			await expectFound({ [`${edition}/edition.yaml`]: text }, `error ${code} ${edition}/edition.yaml:${String(line)}`);
		},
	);
});

describe('what is probably no printed text is a warning with its line and column', () => {
	test.each(suspicious)('%s in a page', async (_, line, code, column) => {
		const says = `warning ${code} ${page}:3:${String(column)}`;
		await expectFound({ [page]: `@主题 路灯亮了\n\n${line}\n\n${story}\n` }, says);
	});

	test.each(suspicious.filter(([, , code]) => code !== 'page-button'))(
		'%s in a post',
		async (_, line, code, column) => {
			const says = `warning ${code} posts/a.md:8:${String(column)}`;
			await expectFound({ 'posts/a.md': `${front}${story}\n\n${line}\n` }, says);
		},
	);

	test.each(htmlLeft)('%s of a web page in a page', async (_, words, column) => {
		const says = `warning html-in-text ${page}:3:${String(column)}`;
		await expectFound({ [page]: `@主题 路灯亮了\n\n${words}\n\n${story}\n` }, says);
	});

	test.each(htmlLeft)('%s of a web page in edition.yaml', async (_, words, column) => {
		const says = `warning html-in-text ${edition}/edition.yaml:2:${String(column + 8)}`;
		await expectFound({ [`${edition}/edition.yaml`]: editionYaml.replace(/^title:.*$/m, `title: 甲${words}`) }, says);
	});

	const twice: WrongInput[] = [
		[
			'a page pasted twice',
			{ [page]: `路灯亮了\n\n${story}${story}\n${story}后来\n`.repeat(2) },
			`warning pasted-twice ${page}:5`,
		],
		[
			'a part of a page pasted twice',
			{
				[page]: `路灯亮了\n${story}\n${story}一\n修路\n${story}${story}二\n${story}三\n修路\n${story}${story}二\n${story}三\n`,
			},
			`warning pasted-twice ${page}:7`,
		],
	];
	test.each(twice)('%s', async (_, files, says) => {
		await expectFound(files, says);
	});
});

test.each(clean)('nothing is said of “%s”', (line) => {
	expect(dirtyPage(`路灯亮了\n\n${line}\n`, '01.txt')).toEqual([]);
});

test('a text full of them is not named line by line', () => {
	expect(dirtyPage('\ufffd\n'.repeat(1000), '01.txt')).toHaveLength(10);
});

test('a page with the text of another', async () => {
	const yaml = `${editionYaml}  - file: 02.txt\n    number: 2\n    name: 综合\n`;
	const files = { [`${edition}/edition.yaml`]: yaml, [`${edition}/02.txt`]: `${markedPage}\n` };
	await expectFound(files, `warning same-page ${edition}/02.txt:1:1`);
});

test('an edition with the pieces of another', async () => {
	const files = { 'editions/2024-02/edition.yaml': editionYaml, 'editions/2024-02/01.txt': markedPage };
	await expectFound(files, 'warning same-edition editions/2024-02/edition.yaml:1:1');
});
