import { describe, expect, test } from 'vitest';
import { assemblePage } from '../labelled-page.ts';

const text = '近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶。';

describe('which lines are one article', () => {
	test.each<[string, string[], number[]]>([
		['a headline begins one', ['headline 甲', `paragraph ${text}`, 'headline 乙', `paragraph ${text}`], [1, 1, 2, 2]],
		[
			'a kicker stands over its headline',
			['headline 甲', `paragraph ${text}`, 'kicker 乙', 'headline 丙', `paragraph ${text}`],
			[1, 1, 2, 2, 2],
		],
		[
			'a headline over lines that follow each other closely',
			['headline 市十七届', 'headline 人大五次会议', 'headline 主席团召开', `paragraph ${text}`],
			[1, 1, 1, 1],
		],
		[
			'an editor’s headline is never part of the one above it',
			['headline 市十七届', 'headline @主题 人大五次会议', `paragraph ${text}`],
			[1, 2, 2],
		],
		['headlines set apart are two', ['headline 茶园春早', '', 'headline 山里人家', '', `paragraph ${text}`], [1, 2, 2]],
		[
			'a stack printed twice',
			['kicker 引', 'headline 主题一行', 'kicker 引', 'headline 主题一行', `paragraph ${text}`],
			[1, 1, 1, 1, 1],
		],
		[
			'a web page’s title, then the stack as printed',
			['headline 茶园春早', '', 'kicker 青禾观察', '', 'headline 茶 园 春 早', `paragraph ${text}`],
			[1, 1, 1, 1],
		],
		[
			'a headline over lines, then on one line',
			['headline 市十七届', 'continuation 人大五次会议', '', 'headline 市十七届人大五次会议', `paragraph ${text}`],
			[1, 1, 1, 1],
		],
		[
			'a piece without a title under a column’s name, the paper’s lines between',
			['headline 甲', `paragraph ${text}`, 'banner 热线播报', 'furniture 字号', `paragraph ${text}`],
			[1, 1, 0, 0, 2],
		],
		[
			'a piece that broke off goes on below a banner',
			['headline 甲', 'paragraph 近日，青禾县的茶园里', 'banner 迈出新步伐', `paragraph ${text}`],
			[1, 1, 0, 1],
		],
		[
			'the rest of another page’s article begins its own',
			['headline 甲', `paragraph ${text}`, `paragraph （上接第一版）${text}`, `paragraph ${text}`],
			[1, 1, 2, 2],
		],
		[
			'so it does below a photo and on a line of its own',
			['headline 甲', `caption ${text}`, 'jump （上接第一版）', `paragraph ${text}`],
			[1, 1, 2, 2],
		],
		[
			'@正文 keeps it a paragraph',
			['headline 甲', `paragraph ${text}`, `paragraph @正文 （上接第一版）${text}`],
			[1, 1, 1],
		],
		[
			'a footer inside a paragraph is the page’s, the paragraph is not',
			[
				'headline 甲',
				'paragraph 制定全国统一规范，明确“先备案、',
				'furniture 第 34 页',
				'continuation 选定点”的流程。',
			],
			[1, 1, 0, 1],
		],
		[
			'the second line of a footer is the page’s',
			['headline 甲', `paragraph ${text}`, 'furniture 本版编辑：韦建军', 'continuation 罗小芬'],
			[1, 1, 0, 0],
		],
		[
			'photos and notes above the only article are its own',
			[
				'furniture 第2版',
				'editor-note 编者按',
				'caption 茶园。',
				'continuation 一角。',
				'headline 甲',
				`paragraph ${text}`,
			],
			[0, 1, 1, 1, 1, 1],
		],
		[
			'above several they are the page’s',
			[
				'editor-note 编者按',
				'caption 茶园。',
				'headline 甲',
				`paragraph ${text}`,
				'',
				'headline 乙',
				`paragraph ${text}`,
			],
			[0, 0, 1, 1, 2, 2],
		],
	])('%s', (_, page, owners) => {
		expect(assemblePage(page).owners).toEqual(owners);
	});

	describe('a title with an editor’s note and no text of its own', () => {
		const article = (name: string): string[] => ['', `headline ${name}`, `paragraph ${text}`];
		const titled = [
			'headline 教师节特刊',
			'caption 孩子们向老师敬礼。',
			'editor-note 编者按',
			'editor-note 祝老师们节日快乐！',
		];

		test('is the page’s, over several articles', () => {
			const { owners, rules, items } = assemblePage([...titled, ...article('甲'), ...article('乙')]);
			expect(owners).toEqual([0, 0, 0, 0, 1, 1, 2, 2]);
			expect(rules.slice(0, 4)).toEqual(Array<string>(4).fill('page-title'));
			expect(items.map(({ kind }) => kind)).toEqual(['banner', 'photo', 'editor-note']);
		});

		test.each<[string, string[]]>([
			['over one', [...titled, ...article('甲')]],
			[
				'where an editor says so',
				[titled[0]?.replace(' ', ' @主题 ') ?? '', ...titled.slice(1), ...article('甲'), ...article('乙')],
			],
			['with text', [...titled, `paragraph ${text}`, ...article('甲'), ...article('乙')]],
			['with photos only', [...titled.slice(0, 2), ...article('甲'), ...article('乙')]],
		])('is an article %s', (_, page) => {
			expect(assemblePage(page).owners.slice(0, 2)).toEqual([1, 1]);
		});
	});

	test('a heading right over （上接第一版） is the headline of what goes on there', () => {
		const page = ['headline 甲', `paragraph ${text}`, 'subheading 茶园春早', `paragraph （上接第一版）${text}`];
		const { articles, owners, rules } = assemblePage(page);
		expect(owners).toEqual([1, 1, 2, 2]);
		expect(rules[2]).toBe('headline-over-jump');
		expect(articles[1]?.headline?.text).toBe('茶园春早');
		const marked = page.with(2, 'subheading @小标题 茶园春早');
		expect(assemblePage(marked).owners).toEqual([1, 1, 1, 2]);
	});

	test('the ledger says which lines came to the only article from above it', () => {
		expect(assemblePage(['caption 茶园。', 'headline 甲', `paragraph ${text}`]).rules).toEqual([
			'only-article',
			'best-path',
			'best-path',
		]);
	});

	test('a banner and a footer over two lines are one item each', () => {
		const { items } = assemblePage([
			'banner 积极行动',
			'continuation 保种保供',
			'headline 甲',
			`paragraph ${text}`,
			'furniture 本版编辑：韦建军',
			'continuation 罗小芬',
		]);
		expect(items).toMatchObject([
			{ kind: 'banner', text: '积极行动保种保供', lines: [1, 2] },
			{ kind: 'furniture', lines: [5, 6] },
		]);
	});
});
