/** A wrong reunion is worse than none: what looks like an article's rest and is none. */
import { describe, expect, test } from 'vitest';
import { assemblePage } from '../labelled-page.ts';

const whole = '县里把供水改造列为头号民生工程，分三期更换老旧管网一百二十公里。';
const cut = '改造最难的是老街，街窄人多，白天不能开挖，施工队只能夜里干，天亮';
const rest = '前把路面恢复原样，一天也没有耽误。';
const other = 'paragraph 本报讯（记者 罗小芬）昨日起，县图书馆自习室每天开放到晚上十点。';

describe('what looks like a rest and is none', () => {
	test.each<[string, string[]]>([
		[
			'a jump to and from other pages',
			[
				'furniture 第二版',
				'headline 供水改造三年记',
				`paragraph ${whole}（下转第三版）`,
				'headline 图书馆夜间开放',
				other,
				`paragraph （上接第一版）${whole}`,
			],
		],
		[
			'two articles that go on elsewhere on the page',
			[
				'headline 供水改造三年记',
				`paragraph ${whole}（下转本版）`,
				'headline 图书馆夜间开放',
				`paragraph ${whole}（下转本版）`,
				`paragraph （上接本版）${whole}`,
			],
		],
		[
			'two articles that broke off',
			[
				'headline 供水改造三年记',
				`paragraph ${cut}`,
				'headline 图书馆夜间开放',
				`paragraph ${cut}`,
				'headline 秋粮收购开秤',
				other,
				'byline 本报通讯员 莫大勇',
				`paragraph ${rest}`,
			],
		],
		[
			'a brief with its own dateline below a byline',
			[
				'headline 供水改造三年记',
				`paragraph ${cut}`,
				'headline 图书馆夜间开放',
				other,
				'byline 本报通讯员 莫大勇',
				other,
			],
		],
		[
			'a brief that begins as reports do',
			[
				'headline 供水改造三年记',
				`paragraph ${cut}`,
				'headline 图书馆夜间开放',
				other,
				'byline 本报通讯员 莫大勇',
				'paragraph 近日，青禾县石桥小学来了三位新老师，孩子们早早等在校门口。',
			],
		],
		[
			'a parallel headline signed by someone else',
			[
				'headline 青禾乡村建设观察',
				'byline 本报记者 韦建军',
				'subheading 2022年打基础 村村通了水泥路',
				`paragraph ${whole}`,
				'headline 2023年补短板 家家用上自来水',
				'byline 本报通讯员 莫大勇',
				`paragraph ${whole}`,
			],
		],
		[
			'a column name over two complete pieces',
			[
				'headline 青禾短讯',
				`paragraph ${whole}`,
				'headline 图书馆夜间开放',
				other,
				'headline 青禾短讯',
				`paragraph ${whole}`,
			],
		],
		[
			'the same piece pasted twice',
			[
				'headline 供水改造三年记',
				`paragraph ${cut}`,
				'headline 图书馆夜间开放',
				other,
				'headline 供水改造三年记',
				`paragraph ${cut}`,
			],
		],
		[
			'a sequel to an article of another day',
			['headline 图书馆夜间开放', other, 'headline 供水改造三年记（续）', `paragraph ${whole}`],
		],
		[
			'a headline printed again (续) that two articles above have',
			[
				'headline 供水改造三年记',
				`paragraph ${whole}`,
				'headline 图书馆夜间开放',
				other,
				'headline 供水改造三年记',
				`paragraph 老街居民起初不理解。`,
				'headline 秋粮收购开秤',
				other,
				'headline 供水改造三年记（续）',
				`paragraph ${whole}`,
			],
		],
		[
			'text below another’s byline, signed by the author of two articles above',
			[
				'headline 供水改造三年记',
				'byline 本报记者 韦建军',
				`paragraph ${whole}`,
				'headline 秋粮收购开秤',
				'byline 本报记者 韦建军',
				`paragraph ${whole}`,
				'headline 图书馆夜间开放',
				other,
				'byline 本报通讯员 莫大勇',
				'paragraph 老街居民起初不理解，社区干部挨家解释，投诉渐渐少了。',
				'byline 本报记者 韦建军',
			],
		],
		[
			'a parallel headline to the subheadings of two articles above',
			[
				'headline 青禾乡村建设观察',
				'subheading 2022年打基础 村村通了水泥路',
				`paragraph ${whole}`,
				'headline 临江乡村建设观察',
				'subheading 2020年打基础 家家通了自来水',
				`paragraph ${whole}`,
				'subheading 2021年补短板 户户用上新能源',
				`paragraph ${whole}`,
				'headline 图书馆夜间开放',
				other,
				'headline 2023年补短板 家家用上自来水',
				`paragraph ${whole}`,
			],
		],
	])('%s', (_, page) => {
		expect(assemblePage(page).rules.filter((rule) => rule.startsWith('reunited'))).toEqual([]);
	});
});
