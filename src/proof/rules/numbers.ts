/** Numbers that can't be right: more than the whole, more than the total, ranges that run backwards. */
import { ofTexts } from '../rule.ts';
import type { Rule, TextMark } from '../rule.ts';

/** Shares that can't pass the whole. 增长率, 完成率, 毛入学率, 拨备覆盖率 can, and are not among them. */
const share =
	/(?<![毛备])(?:占比|合格率|覆盖率|普及率|满意率|满意度|及格率|优良率|达标率|就业率|升学率|参保率|治愈率|成活率|支持率|投票率|出勤率|知晓率|准确率|破案率|签约率|通过率|办结率|调解率|成功率|整改率|公开率|入住率|处理率|回收率|绿化率)(?:[^，。；：、\d]{0,8})(?<percent>\d+(?:\.\d+)?)[%％]/gu;
const part = /占(?![比用地领据])[^，。；：、\d比增目任计]{1,15}的(?<percent>\d+(?:\.\d+)?)[%％]/gu;

function lookAtShares(text: string): TextMark[] {
	return [...text.matchAll(share), ...text.matchAll(part)].flatMap(({ 0: words, index: at, groups = {} }) =>
		Number(groups['percent']) > 100 ? [{ code: 'over-whole', at, length: words.length } satisfies TextMark] : [],
	);
}

/** 共12人，其中男5人、女8人: the total and what follows it in the sentence. */
const total =
	/(?:共有?|共计|总共|合计|一共)(?:[^，。；：、\d]{0,6})(?<total>\d+)(?<unit>[名人个家户件辆台套起处所项对])[^，。；\d]{0,10}[，（(]其中[:：，]?(?<parts>[^。；）)]{1,120})/gu;
/** Parts that exclude one another: then their sum can't pass the total, and men and women together are all. */
const exclusive: readonly (readonly RegExp[])[] = [
	[/男/u, /女/u],
	[/一等/u, /二等/u, /三等/u],
	[/死亡/u, /重伤/u, /轻伤/u],
	[/金/u, /银/u, /铜/u],
];

/** @returns the parts that follow one another: 综合派驻27家、单独派驻20家，实现对139家… has two */
function partsOf(words: string, unit: string): { label: string; count: number }[] {
	const one = new RegExp(`^(?<label>[^\\d，、]{1,12}?)(?<count>\\d+)${unit}$`, 'u');
	const read = words.split(/[，、和]/u).map((piece) => one.exec(piece.trim())?.groups);
	const end = read.findIndex((groups) => groups === undefined);
	return read
		.slice(0, end === -1 ? read.length : end)
		.map((groups) => ({ label: groups?.['label'] ?? '', count: Number(groups?.['count']) }));
}

function lookAtTotals(text: string): TextMark[] {
	return [...text.matchAll(total)].flatMap(({ 0: words, index: at, groups = {} }): TextMark[] => {
		const whole = Number(groups['total']);
		const unit = groups['unit'] ?? '';
		const parts = partsOf(groups['parts'] ?? '', unit);
		const mark: TextMark = { code: 'over-total', at, length: words.length, details: { whole, unit } };
		if (parts.some(({ count }) => count > whole)) return [mark];
		const group = exclusive.find(
			(labels) => parts.length >= 2 && parts.every(({ label }) => labels.some((one) => one.test(label))),
		);
		if (group === undefined || parts.length > group.length) return [];
		const sum = parts.reduce((all, { count }) => all + count, 0);
		const isAll = parts.length === group.length && group === exclusive[0];
		return sum > whole || (isAll && sum < whole)
			? [{ ...mark, code: 'sum-differs', details: { whole, unit, sum } }]
			: [];
	});
}

/** 从100元至80元 tells of a fall, 零下10至5度 of the cold, 11至3月 of a winter. */
const range =
	/(?<![\d.下从由/:：第\p{Script=Latin}-])(?<from>\d+(?:\.\d+)?)(?<mid>[%％]|年|月|日)?(?:至|～|~|—|－)(?<to>\d+(?:\.\d+)?)(?<unit>[%％]|个月|年|月|日|个|名|人|岁|天|小时|分钟|倍|亩|元|万元|亿元|吨|米|公里|厘米|毫米|公斤|度|℃|级)(?!线|路|不等)/gu;
const falls = /[从由自零负前][^，。；：]{0,10}$/u;

function isBackwards(from: number, to: number, unit: string, mid: string): boolean {
	if (from <= to || (mid !== '' && mid !== unit)) return false;
	switch (unit) {
		case '月':
			// A season may run over the turn of the year.
			return from <= 12 && to <= 12 && from < 9;
		case '日':
			// And a stay over the turn of the month.
			return from <= 31 && to <= 31 && from < 20 && to > 3;
		case '年':
			// 1998至02年 leaves out the century.
			return from > 1000 && to > 1000 && from < 2200;
		default:
			return true;
	}
}

function lookAtRanges(text: string): TextMark[] {
	return [...text.matchAll(range)].flatMap(({ 0: words, index: at, groups = {} }): TextMark[] => {
		const { from = '', to = '', unit = '', mid = '' } = groups;
		if (falls.test(text.slice(Math.max(0, at - 12), at))) return [];
		return isBackwards(Number(from), Number(to), unit, mid)
			? [{ code: 'range-backwards', at, length: words.length }]
			: [];
	});
}

/** 约280米左右: 约 and 左右 say the same. */
const estimate =
	/(?:大约|约|近|将近|接近|超过|超|至少|不少于|不低于)\d[\d.,]*[多余几]?(?:万|亿)?[多余几]?[\p{Script=Han}%％]{1,3}?(?:左右|上下|以上)/gu;
const estimateOf = (words: string): boolean =>
	/^(?:大约|约|近|将近|接近)/u.test(words) ? /(?:左右|上下)$/u.test(words) : words.endsWith('以上');
/** What has grown less by its own size is gone: 倍 only counts growth. */
const times = /(?:减少|下降|降低|缩短|缩小|减小)了?(?:近|约|超过)?\d+(?:\.\d+)?倍/gu;

function lookAtWords(text: string): TextMark[] {
	const estimates = [...text.matchAll(estimate)]
		.filter(({ 0: words }) => estimateOf(words))
		.map(({ 0: words, index: at }): TextMark => ({ code: 'doubled-estimate', at, length: words.length }));
	const less = [...text.matchAll(times)].map(({ 0: words, index: at }): TextMark => ({
		code: 'less-by-times',
		at,
		length: words.length,
	}));
	return [...estimates, ...less];
}

export const numbers: Rule = {
	name: 'numbers',
	samples: [
		'农产品⟦合格率达120%⟧。',
		'⟦占全区面积的132%⟧，村级法律顾问覆盖率达100%，毛入学率达110%，拨备覆盖率为292.5%。',
		'增长率达120%，计划完成率达105%。',
		'⟦共12人，其中男5人、女8人⟧。',
		'⟦共有12人，其中党员15人⟧。',
		'共47家，其中综合派驻27家、单独派驻20家，实现对139家单位全覆盖。',
		'共12人，其中男5人、女7人。共100人，其中党员60人、女性50人。共有12人，其中党员5人。',
		'⟦5至3月⟧是采茶季，⟦2024年至2020年⟧。',
		'11月至3月是枯水期，25日至5日，2020年至2024年，3至5月，3月6日—4月5日，罚金8000至2000元不等。',
		'价格从100元降到80元，气温零下10至5度，公元前1750年至1500年，由100至80元。',
		'增长⟦8%至5%⟧，需要⟦20至15天⟧。',
		'这条路⟦约280米左右⟧，⟦超过100人以上⟧，约280米长。',
		'成本⟦下降了2倍⟧，产量增长2倍。',
	],
	find: ofTexts((text) => [...lookAtShares(text), ...lookAtTotals(text), ...lookAtRanges(text), ...lookAtWords(text)]),
};
