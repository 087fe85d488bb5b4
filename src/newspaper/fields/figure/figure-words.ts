/** A figure in words, as near to print as its parts allow. */
import type { Amount, Change, FigureBound, FigureKind, FigurePeriod, TextFigure } from '../../model.ts';
import { assertNever } from '../../model/assert-never.ts';

/** @returns 294.26亿元, 4.5%以上, 近5亿元 */
export function amountWords({ printed, unit, bound }: Amount): string {
	if (printed === '零') return '零发生';
	const words = printed.startsWith('百分之') ? printed : `${printed}${unit}`;
	const [before, behind] = boundWords(bound);
	return `${before}${words}${behind}`;
}

function boundWords(bound: FigureBound): [before: string, behind: string] {
	switch (bound) {
		case 'exact':
			return ['', ''];
		case 'at-least':
			return ['', '以上'];
		case 'above':
			return ['超过', ''];
		case 'at-most':
			return ['', '以内'];
		case 'below':
			return ['不足', ''];
		case 'nearly':
			return ['近', ''];
		case 'about':
			return ['约', ''];
		default:
			return assertNever(bound);
	}
}

/** @returns 同比增长, 翻: what a change is called, before its number */
export function changeVerb({ unit, against, direction }: Change): string {
	if (unit.endsWith('番')) return '翻';
	return `${against ?? ''}${direction === 'up' ? '增长' : '下降'}`;
}

/** @returns 同比增长2.1%, 翻一番 */
export const changeWords = (change: Change): string => changeVerb(change) + amountWords(change);

/** @returns 连续5年 */
export const streakWords = (streak: Amount): string => `连续${amountWords(streak)}`;

/** @returns the indicator with what it is of: 引进新项目：总投资 */
export const indicatorWords = ({ indicator, of }: TextFigure): string =>
	of === null ? indicator : `${of}：${indicator}`;

/** @returns 2023年, 2024年上半年; what the text says if the year is unknown */
export function periodWords({ kind, year, printed }: FigurePeriod): string {
	if (kind === 'year') return year === null ? printed : `${year}年`;
	if (year === null || kind === 'as-of') return printed;
	return `${year}年${printed.replace(/^(?:\d{4}年|今年|去年)/u, '')}`;
}

const kindWords: Readonly<Record<FigureKind, string>> = { result: '', count: '', target: '目标', forecast: '预计' };

/** @returns 2024年目标 */
export function noteWords({ period, kind }: TextFigure): string {
	return `${period === null ? '' : periodWords(period)}${kindWords[kind]}`;
}
