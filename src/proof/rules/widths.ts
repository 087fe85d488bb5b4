/**
 * Half-width marks in Chinese text, and full-width digits among half-width ones. GB/T 15834-2011, 5.1: Chinese text has
 * full-width marks. Numbers, times, scores, addresses and foreign words keep theirs; so do brackets, which papers set in
 * either width and which the rule of pairs looks at.
 */
import { articlesOf, marksOf, once, readTexts } from '../rule.ts';
import type { Mark, Rule } from '../rule.ts';
import type { ProofPage, ProofText } from '../proof-text.ts';

const han = '\\p{Script=Han}';
const behind = `(?<=[${han}”’》）%％])`;
const before = `(?=[${han}“‘《（\\d]|[”’]|$)`;
const inText = new RegExp(
	[
		`${behind}[,;!?](?=[${han}“‘《（])`,
		`(?<=[${han}”’》）])[,;:!?]${before}`,
		`(?<=\\d)[,;](?=[${han}“‘《])`,
		`(?<=[${han}”’》）])\\.(?=[${han}“”’]|$)`,
	].join('|'),
	'gu',
);
const straight = new RegExp(`"(?=[${han}])|(?<=[${han}。，！？])"|'(?=[${han}][^']{0,40}')`, 'gu');
/** 3．5, 10，000: a number whose own marks are full-width. */
const numbers =
	/(?<![\d年月日])\d{1,3}(?:，000)+(?!\d)|(?<!\d)\d+．\d+(?=%|％|亿|万|元|个|倍|米|公里|吨|亩)|(?<!\d)\d{1,3}。\d{1,2}(?=%|％|亿|万元|个百分点|公里|米)/gu;
const fullWidth = /[０-９]+/gu;

const count = (texts: readonly ProofText[], pattern: RegExp): number =>
	texts.reduce((sum, { text }) => sum + [...text.matchAll(pattern)].length, 0);

function look(page: ProofPage): Mark[] {
	const texts = readTexts(page);
	const full = count(texts, /[０-９]/gu);
	const isMixed = full > 0 && count(texts, /[0-9]/gu) > full;
	// Where most are half-width, copying changed the page as a whole.
	const isHalfWidth = count(texts, inText) > count(texts, /[，：；]/gu);
	return [
		...(isHalfWidth ? once(texts, (text) => marksOf('half-width-page', text, inText)) : []),
		...(isMixed ? once(texts, (text) => marksOf('full-width-digits', text, fullWidth)) : []),
		...articlesOf(page).flatMap((together) => [
			...(isHalfWidth ? [] : once(together, (text) => marksOf('half-width-mark', text, inText))),
			...once(together, (text) => marksOf('straight-quote', text, straight)),
			...together.flatMap((text) =>
				marksOf('full-width-number', text.text, numbers).map((mark) => ({ ...mark, text })),
			),
		]),
	];
}

export const widths: Rule = {
	name: 'widths',
	samples: [
		'今年收成好⟦,⟧明年会更好，后年也会好。',
		'增长5%⟦,⟧达到历史新高，来之不易。',
		'时间⟦:⟧1月5日。',
		'抓好落实⟦.⟧',
		'荣获⟦"⟧红旗村"称号。',
		"与时间赛跑的⟦'⟧中国速度'。",
		'投资⟦3．5⟧亿元。',
		'投资3.5亿元，种植⟦１２⟧亩，新增5家。',
		'收入⟦10，000⟧元。',
		'上午10:30开会，增长3.5%，收入10,000元，比分3:2。',
		'网址是https://www.example.com/a?b=1，电话0772-123。',
		'1.春天 PCB, LED和5G，Hello, world! (本报通讯员 覃海南 摄)',
		'分别为2023，2024年的数据。',
	],
	find: ({ pages }) => pages.map((page) => ({ page, marks: look(page) })),
};
