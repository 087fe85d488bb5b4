/** What the layout broke or printed twice, and what is published of it. */
import { describe, expect, test } from 'vitest';
import { assemblePage, textsOf } from '../labelled-page.ts';

const text = '近日，青禾县的茶园里一片繁忙，茶农抢着晴天采摘春茶。';

describe('headlines', () => {
	test.each<[string, string[], (string | null)[]]>([
		[
			'over several lines, broken to fit',
			['headline 市十七届', 'continuation 人大五次会议', 'continuation 主席团召开', `paragraph ${text}`],
			[null, '市十七届人大五次会议主席团召开', null],
		],
		[
			'over several lines that each look like one',
			['headline 市十七届', 'headline 人大五次会议', 'headline 主席团召开', `paragraph ${text}`],
			[null, '市十七届人大五次会议主席团召开', null],
		],
		[
			'of two phrases, a line each',
			['headline 笃行实干出实绩', 'continuation 奋楫扬帆再启航', `paragraph ${text}`],
			[null, '笃行实干出实绩 奋楫扬帆再启航', null],
		],
		[
			'cut inside a bracket',
			['headline 新生活（“十四五”的发', 'continuation 展镜头）', `paragraph ${text}`],
			[null, '新生活（“十四五”的发展镜头）', null],
		],
		[
			'a kicker and a deck over lines',
			[
				'kicker 青禾县乡村建设',
				'continuation 观察之三',
				'headline 茶园春早',
				'deck ——石桥村的',
				'continuation 新账本',
				`paragraph ${text}`,
			],
			['青禾县乡村建设观察之三', '茶园春早', '——石桥村的新账本'],
		],
		[
			'a stack printed twice, the second time in other widths and spaces',
			[
				'kicker 超１亿人次观看！',
				'headline 茶园春早',
				'kicker 超1亿人次观看!',
				'headline 茶 园　春 早',
				`paragraph ${text}`,
			],
			['超１亿人次观看！', '茶园春早', null],
		],
		[
			'over two lines, twice',
			[
				'headline 市十七届',
				'continuation 人大五次会议',
				'headline 市十七届',
				'continuation 人大五次会议',
				`paragraph ${text}`,
			],
			[null, '市十七届人大五次会议', null],
		],
	])('%s', (_, page, titles) => {
		const { articles } = assemblePage(page);
		expect(articles).toHaveLength(1);
		const [article] = articles;
		expect([article?.kicker, article?.headline, article?.deck].map((title) => title?.text ?? null)).toEqual(titles);
		expect(textsOf(article)).toEqual([text]);
	});

	test('a headline printed twice stands in the ledger both times', () => {
		const page = ['headline 茶园春早', 'headline 茶园 春早', `paragraph ${text}`];
		expect(assemblePage(page).rules).toEqual(['best-path', 'printed-twice', 'best-path']);
		expect(assemblePage(page).articles[0]?.headline?.lines).toEqual([1]);
	});

	test('so does a caption of the page itself, which is one photo', () => {
		const caption = 'caption 9月9日，学生们向老师敬礼，祝老师节日快乐。王铮摄';
		const articles = ['headline 茶园春早', `paragraph ${text}`, 'headline 渡口换上新船', `paragraph ${text}`];
		const { rules, items } = assemblePage(['banner 教师节', caption, caption, ...articles]);
		expect(rules.slice(0, 3)).toEqual(['best-path', 'best-path', 'printed-twice']);
		expect(items.map(({ kind }) => kind)).toEqual(['banner', 'photo']);
	});
});

describe('text', () => {
	test.each<[string, string[], string[]]>([
		['broken by a column', ['paragraph 描绘绿色发', '', 'continuation 展画卷。'], ['描绘绿色发展画卷。']],
		[
			'broken by a page’s footer',
			['paragraph 明确“先备案、', 'furniture 第 34 页', 'continuation 选定点”的流程。'],
			['明确“先备案、选定点”的流程。'],
		],
		['a number broken', ['paragraph 产值达到2,', 'continuation 000万元。'], ['产值达到2,000万元。']],
		[
			'a byline cut from its name',
			['byline 本报记者', 'byline 韦建军', `paragraph ${text}`],
			['本报记者 韦建军', text],
		],
		[
			'a byline cut from its name, read as its rest',
			['byline 本报记者', 'continuation 韦建军', `paragraph ${text}`],
			['本报记者 韦建军', text],
		],
		['a name cut in two', ['byline 本报记者 韦建', 'continuation 军', `paragraph ${text}`], ['本报记者 韦建军', text]],
		[
			'two names on two lines',
			['byline 本报记者 韦建军', 'continuation 罗小芬', `paragraph ${text}`],
			['本报记者 韦建军 罗小芬', text],
		],
		['a caption over lines', ['caption 茶园里的', 'continuation 采茶人。'], ['茶园里的采茶人。']],
		[
			'a caption with its credit on the next line',
			['caption 茶园里的采茶人。', 'credit 本报记者 韦建军 摄'],
			['茶园里的采茶人。 // 本报记者 韦建军 摄'],
		],
		[
			'a credit cut in two',
			['caption 茶园里的采茶人。（本报记者', 'credit 韦建军 摄）'],
			['茶园里的采茶人。 // （本报记者韦建军 摄）'],
		],
		['a caption printed twice', ['caption 采茶人。', `paragraph ${text}`, 'caption 采 茶 人。'], ['采茶人。', text]],
		[
			'a caption and its credit printed twice',
			['caption 采茶人。', 'credit 韦建军 摄', 'caption 采茶人。', 'credit 韦建军 摄'],
			['采茶人。 // 韦建军 摄'],
		],
		[
			'a caption over lines printed twice',
			['caption 茶园里的', 'continuation 采茶人。', `paragraph ${text}`, 'caption 茶园里的', 'continuation 采茶人。'],
			['茶园里的采茶人。', text],
		],
	])('%s', (_, lines, texts) => {
		expect(textsOf(assemblePage(['headline 茶园春早', '', ...lines]).articles[0])).toEqual(texts);
	});

	test('a name after its capacity is a person, whichever way the line was broken', () => {
		for (const page of [
			['headline 茶园春早', 'byline 本报记者', 'continuation 韦建军', `paragraph ${text}`],
			['headline 茶园春早', 'byline 本报记者 韦建', 'continuation 军', `paragraph ${text}`],
			['headline 茶园春早', `paragraph ${text}`, 'credit 本报记者 韦建', 'continuation 军 摄'],
		]) {
			expect(assemblePage(page).articles[0]?.contributors).toMatchObject([{ name: '韦建军', capacity: '记者' }]);
		}
	});

	test('each join remembers where it is and which line begins there', () => {
		const { articles } = assemblePage([
			'headline 茶园春早',
			'',
			'paragraph Tea of the',
			'continuation World，',
			'continuation 两年',
		]);
		expect(articles[0]?.parts[0]?.blocks[0]).toMatchObject({
			text: 'Tea of the World，两年',
			lines: [3, 4, 5],
			joins: [
				{ offset: 11, line: 4, separator: ' ' },
				{ offset: 17, line: 5, separator: '' },
			],
		});
	});

	test('a credit over two lines keeps both, and the caption only its own', () => {
		const { articles } = assemblePage(['headline 茶园春早', 'caption 采茶人。（本报记者', 'credit 韦建军 摄）']);
		expect(articles[0]?.parts[0]?.blocks[0]).toMatchObject({
			caption: { text: '采茶人。', lines: [2], joins: [] },
			credit: { lines: [2, 3], joins: [{ offset: 5, line: 3, separator: '' }] },
			contributors: [{ name: '韦建军', act: '摄' }],
		});
	});
});

describe('the ledger', () => {
	test('names the rule of every join', () => {
		expect(
			assemblePage(['headline 茶园春早', 'paragraph 描绘绿色发', 'furniture 第2版', 'continuation 展画卷。']).rules,
		).toEqual(['best-path', 'best-path', 'best-path', 'joined']);
	});

	test('@图说 keeps a caption that is printed twice twice', () => {
		const page = assemblePage(['headline 茶园春早', 'caption 采茶人。', 'caption @图说 采茶人。']);
		expect(textsOf(page.articles[0])).toEqual(['采茶人。', '采茶人。']);
		expect(page.rules.at(-1)).toBe('mark');
	});

	test('@正文 undoes a join', () => {
		const page = assemblePage(['headline 茶园春早', 'paragraph 描绘绿色发', 'continuation @正文 展画卷。']);
		expect(textsOf(page.articles[0])).toEqual(['描绘绿色发', '展画卷。']);
		expect(page.rules.at(-1)).toBe('mark');
	});
});

describe('report or brief', () => {
	const long = (length: number): string => `${'字'.repeat(length - 1)}。`;
	const kindOf = (...lines: string[]) => assemblePage(['headline 茶园春早', ...lines]).articles[0]?.kind;

	test('800 characters of text are a report, 799 a brief, in however many paragraphs', () => {
		expect(kindOf(`paragraph ${long(799)}`)).toBe('brief');
		expect(kindOf(`paragraph ${long(800)}`)).toBe('report');
		expect(kindOf(`paragraph ${long(400)}`, `paragraph ${long(399)}`)).toBe('brief');
		expect(kindOf(`paragraph ${long(400)}`, `paragraph ${long(400)}`)).toBe('report');
	});

	test('a heading inside makes a short piece a report; captions, credits and bylines add nothing to its length', () => {
		expect(kindOf('subheading 头茬茶开采', `paragraph ${text}`)).toBe('report');
		expect(kindOf(`paragraph ${long(790)}`, 'caption 茶园里的采茶人。', 'byline 本报记者 韦建军')).toBe('brief');
	});
});
