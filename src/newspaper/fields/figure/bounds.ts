/** 以上、达、超、近、不少于: how a number is meant, by the words before and behind it. */
import type { FigureBound } from '../../model/figure.ts';

const before: readonly (readonly [RegExp, FigureBound])[] = [
	[/(?:不少于|不低于|至少|最低)$/u, 'at-least'],
	[/(?:不超过|不高于|至多|最多|最高)$/u, 'at-most'],
	[/(?:不足|低于|少于|不到|小于)$/u, 'below'],
	[/(?:超过|突破|多于|高于|大于|[超逾])了?$/u, 'above'],
	[/(?:接近|将近|[近])$/u, 'nearly'],
	[/(?:大约|约为|约达|大概|[约])$/u, 'about'],
];
const behind: readonly (readonly [RegExp, FigureBound])[] = [
	[/^[（(]?(?:以上|及以上)[）)]?/u, 'at-least'],
	[/^(?:以内|之内)/u, 'at-most'],
	[/^以下/u, 'below'],
	[/^(?:左右|上下)/u, 'about'],
	[/^[多余]/u, 'about'],
];

/**
 * @param prefix what stands before the number
 * @param suffix what stands behind its unit
 * @param rounded whether 多 or 余 stands between number and unit
 * @returns the bound, and how much of the suffix says it
 */
export function boundOf(prefix: string, suffix: string, rounded: boolean): { bound: FigureBound; length: number } {
	for (const [pattern, bound] of behind) {
		const found = pattern.exec(suffix);
		if (found !== null) return { bound, length: found[0].length };
	}
	const bound = before.find(([pattern]) => pattern.test(prefix.slice(-4)))?.[1];
	return { bound: bound ?? (rounded ? 'about' : 'exact'), length: 0 };
}
