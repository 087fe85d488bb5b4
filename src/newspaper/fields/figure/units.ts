/** What is counted or measured: the words right behind a number. */
import { anyOf } from '../capacities.ts';

/** `share` is %, `points` a difference of shares, `times` 倍 and 番; `things` are counted, all others measured. */
export type UnitGroup = 'money' | 'share' | 'points' | 'times' | 'measure' | 'people' | 'things';

const groups: Readonly<Record<UnitGroup, readonly string[]>> = {
	money: ['元', '美元', '欧元', '日元', '英镑', '港元', '元人民币'],
	share: ['%', '％', '‰'],
	points: ['个百分点', '百分点', '个基点'],
	times: ['倍', '番'],
	measure: [
		...['亩', '公顷', '平方公里', '平方千米', '平方米', '吨', '公斤', '斤', '公里', '千米', '立方米'],
		...['千瓦时', '千瓦', '度', '标准箱', '标箱', '载重吨', '桶'],
	],
	people: ['人次', '人', '名', '户次', '户', '位'],
	things: [
		...['个', '家', '项', '条', '件', '例', '起', '所', '座', '处', '场次', '场', '台套', '台', '套', '辆次', '辆'],
		...[
			'艘次',
			'艘',
			'架次',
			'架',
			'列次',
			'列',
			'份',
			'只',
			'头',
			'株',
			'枚',
			'篇',
			'种',
			'册',
			'笔',
			'宗',
			'间',
			'批次',
		],
		...['剂次', '盏', '支', '对', '班次', '趟', '幅', '部', '口', '块', '羽', '尾', '棵'],
	],
};

const groupByUnit: ReadonlyMap<string, UnitGroup> = new Map(
	(['money', 'share', 'points', 'times', 'measure', 'people', 'things'] as const).flatMap((group) =>
		groups[group].map((unit): [string, UnitGroup] => [unit, group]),
	),
);
const longestFirst = [...groupByUnit.keys()].sort((a, b) => b.length - a.length);

/** 万亿, 万; 多 and 余 may stand before or behind it. */
const scaled = `(?<less>[多余]?)(?<scale>万亿|千万|百万|亿|万|千|百)?(?<more>[多余]?)`;
const unitBehind = new RegExp(`^ ?${scaled}(?<unit>${anyOf(longestFirst)})(?![级位])`, 'u');

/** What `unitAt` finds: the unit as printed, its group, and how many code units it takes with what rounds the number. */
export type FoundUnit = { unit: string; group: UnitGroup; length: number; rounded: boolean };

/** @param behind the text right behind a number */
export function unitAt(behind: string): FoundUnit | null {
	const found = unitBehind.exec(behind);
	const { less = '', scale = '', more = '', unit = '' } = found?.groups ?? {};
	const group = groupByUnit.get(unit);
	if (found === null || group === undefined) return null;
	return { unit: scale + unit, group, length: found[0].length, rounded: less + more !== '' };
}

/** @returns the group of a unit as printed, 万 and 亿 included; null for a word that is none */
export function unitGroup(unit: string): UnitGroup | null {
	return groupByUnit.get(baseOf(unit).unit) ?? null;
}

/** Whether things or people are counted. */
export const isThing = (group: UnitGroup | null): boolean => group === 'things' || group === 'people';

const scales: Readonly<Record<string, number>> = {
	万亿: 1e12,
	亿: 1e8,
	千万: 1e7,
	百万: 1e6,
	万: 1e4,
	千: 1e3,
	百: 1e2,
};

/** @returns the unit without its 万 or 亿, and how many of it that is: 亿元 → 元 and 100,000,000 */
export function baseOf(unit: string): { unit: string; size: number } {
	if (groupByUnit.has(unit)) return { unit: unit === '％' ? '%' : unit, size: 1 };
	for (const [scale, size] of Object.entries(scales))
		if (unit.startsWith(scale) && groupByUnit.has(unit.slice(scale.length)))
			return { unit: unit.slice(scale.length), size };
	return { unit, size: 1 };
}
