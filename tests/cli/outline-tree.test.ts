import { expect, test } from 'vitest';
import { outlineTree } from '../../src/cli/outline-tree.ts';
import { samplePage, sampleText } from '../support/sample-page.ts';

test('the tree shows kinds, people, parts, joins, photos, line numbers and what needs a look', () => {
	expect(outlineTree(samplePage(), sampleText, '01.txt').split('\n')).toEqual([
		'         01.txt：2 篇，3 张图片，1 条提示',
		'',
		'      1  【报道1】全区经济工作会议召开',
		'      2  ├─ 副题　——二届六次全会解读',
		'      4  ├─ 电头　新华社北京1月5日电',
		'         ├─ 作者　本报通讯员梁彩鸾（文）',
		'         ├─ 第 1 部分（第 1–9 行）',
		'      3  │  ├─ 图片1　新兴工业园区。　(本报通讯员 陈名俊 摄)',
		'      4  │  ├─ 正文　新华社北京1月5日电 会议召开。',
		'      5  │  ├─ 小标题　今年怎么干',
		'      6  │  ├─ 关键词　坚定信念',
		'    7+8  │  │  └─ 正文　【攻略】把牢方向之舵。［第 8 行接在这里，合成一段］',
		'      9  │  └─ 署名　本报通讯员 梁彩鸾',
		'     13  └─ 第 2 部分（第 13–15 行）　去年干得怎样',
		'     14     ├─ 正文　经济总体向好。',
		'     15     └─ 转版　下转第三版',
		'',
		'     10  【图片新闻2】群众回家路亮堂堂',
		'         ├─ 作者　本报通讯员陈名俊（摄）',
		'     11  ├─ 正文　学校门前道路安装了路灯。',
		'     12  └─ 图片2　（没有图片说明）　本报通讯员 陈名俊 摄',
		'',
		'         版面',
		'     16  ├─ 编者按　编者按：本版今日起改版。',
		'     17  ├─ 图片3　街头一景。',
		'     18  └─ 通栏　迈出新步伐',
		'            ↑ 提醒　这一行像标题，下面却没有文章。（banner-without-article）',
		'',
	]);
});

test('what is said of a line that stands nowhere comes last, with the line', () => {
	const page = samplePage();
	const [first] = page.diagnostics;
	const diagnostics =
		first === undefined
			? []
			: [
					{ ...first, line: 17, column: 3 },
					{ ...first, line: 99 },
				];
	const items = page.items.filter(({ kind }) => kind !== 'photo');
	expect(
		outlineTree({ ...page, items, diagnostics }, sampleText, '01.txt')
			.split('\n')
			.slice(-7),
	).toEqual([
		'',
		'         提示',
		'     17  提醒　这一行像标题，下面却没有文章。（banner-without-article）',
		'         │ 街头一景。',
		'     99  提醒　这一行像标题，下面却没有文章。（banner-without-article）',
		'         │',
		'',
	]);
});

test('of a joined paragraph nothing is said twice', () => {
	const page = samplePage();
	const [first] = page.diagnostics;
	const diagnostics = first === undefined ? [] : [{ ...first, code: 'joined-paragraph' as const, line: 8 }];
	const tree = outlineTree({ ...page, diagnostics }, sampleText, '01.txt');
	expect(tree).toContain('［第 8 行接在这里，合成一段］');
	expect(tree).not.toContain('joined-paragraph');
});

test('long texts are cut and counted', () => {
	const page = samplePage();
	const long = `${'路'.repeat(100)}${'灯'.repeat(100)}`;
	const items = [{ kind: 'editor-note' as const, id: 'note-1', paragraphs: [{ text: long, lines: [16], joins: [] }] }];
	expect(outlineTree({ ...page, items }, sampleText, '01.txt')).toContain(
		`${'路'.repeat(22)}……${'灯'.repeat(12)}（共 200 字）`,
	);
});
