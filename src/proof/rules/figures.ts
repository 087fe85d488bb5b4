/** 同一指标、两个数: an indicator that an article states twice, the second time with one digit wrong or two exchanged. */
import { ofArticles } from '../rule.ts';
import type { Mark, Rule } from '../rule.ts';
import type { ProofText } from '../proof-text.ts';

/** What stands before a number and names what it measures: no more than so many characters count. */
const figure =
	/(?<indicator>\p{Script=Han}{4,12}?)(?:达到?|为|是|共|突破|超过)?(?<value>\d[\d,]*(?:\.\d+)?)(?<unit>亿元|万元|亿美元|万亩|万吨|万人|公里|亩|吨|元|人|户|家)/gu;
/** Fewer digits that count may differ by chance: 3000 has one, 294.26 five. */
const fewest = 4;
/** So many values of one indicator are a table, where likeness is chance. */
const most = 20;

type Figure = { digits: string; value: string; text: ProofText; at: number; length: number };

/** Whether one digit differs, or two neighbours stand the other way round; as many digits, the point in one place. */
function isSlip(one: string, other: string): boolean {
	if (one.length !== other.length || one === other) return false;
	const different = [...one].flatMap((digit, n) => (digit === other[n] ? [] : [n]));
	const [first = 0, second = -1] = different;
	if (different.length === 1) return one[first] !== '.' && other[first] !== '.';
	const isExchange = one[first] === other[second] && one[second] === other[first];
	return different.length === 2 && second === first + 1 && isExchange;
}

const countingDigits = (digits: string): number =>
	(digits.includes('.') ? digits.replace('.', '') : digits.replace(/0+$/u, '')).length;

export const figures: Rule = {
	name: 'figures',
	samples: [
		'@主题 茶园春早\n\n@正文 全区完成地区生产总值294.26亿元。\n\n@正文 全区完成地区生产总值⟦249.26亿元⟧，来之不易。\n',
		'@主题 茶园春早\n\n@正文 全区完成地区生产总值294.26亿元。\n\n@正文 全区完成地区生产总值294.26亿元，2022年地区生产总值278.3亿元。\n',
		'@主题 茶园春早\n\n@正文 甲村种植甘蔗面积2310亩。\n\n@正文 乙村种植香葱面积2315亩。\n',
	],
	find: ofArticles(({ texts }) => {
		const seen = new Map<string, Figure[]>();
		const marks: Mark[] = [];
		for (const text of texts) {
			for (const { 0: words, index, groups = {} } of text.text.matchAll(figure)) {
				const { indicator = '', value = '', unit = '' } = groups;
				const digits = value.replaceAll(',', '');
				if (countingDigits(digits) < fewest) continue;
				const key = `${indicator.slice(-6)} ${unit}`;
				const before = seen.get(key) ?? [];
				const length = value.length + unit.length;
				const at = index + words.length - length;
				const first = before.find((one) => isSlip(one.digits, digits));
				if (first !== undefined && !before.some((one) => one.digits === digits))
					marks.push({ code: 'two-values', text, at, length, details: { indicator, first: `${first.value}${unit}` } });
				if (before.length < most) seen.set(key, [...before, { digits, value, text, at, length }]);
			}
		}
		return marks;
	}),
};
