/** How kickers, headlines, decks and rubrics are worded. */
import { digits, white } from '../../lines/characters.ts';
import type { Cue } from './cue.ts';

const longest = 45;
const matches = (says: string, pattern: RegExp, only: Omit<Cue, 'says' | 'holds'>): Cue => ({
	says,
	longest,
	...only,
	holds: ({ text }) => pattern.test(text),
});
/** Whatever has one of these characters. */
const hasOneOf = (says: string, among: string): Cue => ({ says, longest, among });
const between = (shortest: number, longest: number, says: string): Cue => ({ says, shortest, longest });

export const titleCues = {
	'ends-with-dash': matches('以破折号收尾，是引题的写法', /[—–-]{2}$|──$/u, { last: '—–-─' }),
	'column-in-brackets': matches('末尾是（栏目名）', /[^（）()][（(][^（）()。]{2,20}[）)]$/u, { last: '）)' }),
	'ends-in-saying': matches(
		'以强调、指出、召开一类的词收尾',
		/(?:强调|指出|要求|表示|说|举行|召开|印发|发布|通知|意见|开幕|闭幕|主持|出席|致辞|讲话|发言|公报|报告|显示)[：:]?$/u,
		{ last: '调出求示说行开发布知见幕持席辞话言报告：:' },
	),
	'tells-an-event': matches(
		'写了出席、会见、主持、召开一类的事',
		/出席|会见|主持|召开|举行|致信|致电|慰问|考察|调研|座谈|讲话|致辞|批示|指示|开幕|通电话/u,
		{ among: '席见持召举致慰察研座讲示幕话' },
	),
	counts: matches(
		'用数字说话',
		/(?:\d[\d.,，]*|[十百千万][一二两三四五六七八九余多]*)(?:%|％|万|亿|个|人|家|名|元|例|余|多|吨|公里|米|倍|项|户|亩|所)/u,
		{ among: `${digits}十百千万` },
	),
	'begins-with-number': matches('以数字或截至开头', /^(?:\d|截至|今年|去年|全国|我国)/u, {
		first: `截今去全我${digits}`,
	}),
	enumerates: hasOneOf('用顿号并列', '、'),
	'title-marks-inside': matches('里面有书名号', /《[^》]+》/u, { among: '《' }),
	'quote-inside': hasOneOf('里面有引号', '“「『'),
	'dot-inside': hasOneOf('中间有间隔号', '·・•'),
	'three-phrases': matches('空格分开几个词组', /\s(?:\S{2,}|\S\s+\S+)\s/u, { among: white }),
	'under-9': between(1, 8, '不到九个字'),
	'from-9-to-13': between(9, 13, '九到十三个字'),
	'from-14-to-18': between(14, 18, '十四到十八个字'),
	'from-19-to-24': between(19, 24, '十九到二十四个字'),
	'four-characters': matches('正好四个字', /^\p{Script=Han}{4}$/u, { shortest: 4, longest: 4 }),
	'says-author-of': matches('写（作者为…）', /^[（(][\s　]*(?:本文)?作者/u, { first: '（(', longest: 80 }),
	'names-an-account': matches(
		'以纪实、侧记、见闻一类的词收尾，是副题的写法',
		/(?:纪实|侧记|综述|见闻|纪事|掠影|扫描|素描|述评|走笔|透视|回眸|巡礼|小记|略记|启示录|采访记)$/u,
		{ shortest: 6, last: '实记述闻事影描评笔视眸礼录' },
	),
	'special-issue': matches(
		'以破折号开头、以特别报道一类的词收尾，是专版的题目',
		/^[—–─-]{2}.{2,30}(?:特别报道|系列报道|专题报道|特刊|专刊|专版|篇|巡礼)$/u,
		{ first: '—–-─', last: '道刊版篇礼' },
	),
	'lead-box': matches(
		'是核心阅读、内容提要一类的题头',
		/^(?:核心阅读|内容提要|阅读提示|核心提示|内容摘要|新闻提示|内容导读|编辑提示|要点|亮点|看点|提要)[:：]?$/u,
		{ longest: 5, first: '核内阅新要亮看提编' },
	),
	'half-sentence-colon': matches('以人名或单位加冒号开头', /^[^，。：:]{2,14}[：:].{4,}/u, { among: ':：' }),
} as const satisfies Record<string, Cue>;
