/** Whether a figure is a result, a target or a forecast. */
import type { FigureKind } from '../../model/figure.ts';

const aim = /目标(?:任务)?(?:是|为|：|:)|预期目标/u;
/** A noun (行动计划, 十三五规划) aims at nothing. */
const plan =
	/未来|(?<!项)规定|提出(?=每年|到|，)|力争|拟(?=[建投安新])|决定(?=[在将安投从对拨新])|(?<!只|需|主|重|必)要(?:达到|实现|完成|确保|新建|建成)|到“十[四五]五”末|争取(?!到|了)|任务(?:是|为)|将[^，]{1,12}(?:控制|稳定|保持)在|(?<!行动|倍增|工程|发展|年|[的”按])(?:计划|规划)(?=[新建投完在到用种安开实今明推培招拿启将筹造通增加])/u;
/** 将 that says what is to come, not what is done to something (将返贫人口纳入). */
const will =
	/(?<![即未])将(?=实现|[达新完下减降建提增超继确投在进会有计安为启推开举保突带扩再用力分从全陆对翻打培布组形引吸改加惠累]|不少|不低)/u;
const byYear = /到(?<year>20\d\d)年/u;
const expected = /届时|预计|有望|预测/u;
const done = /已|完成了|截至|目前|去年|实现了|建成了/u;
const preliminary = /初步(?:预计|核算|测算|统计)/u;

/**
 * @param before the sentence up to the number
 * @param isThing whether things or people are counted
 * @param year in which the text was printed, and that the figure is of, as far as they are known: what is of a later year
 *   is to come
 */
export function kindOf(
	before: string,
	isThing: boolean,
	year: { printed: number | null; of: number | null },
): FigureKind {
	const isLater = (one: number): boolean => year.printed !== null && one > year.printed;
	if (aim.test(before)) return 'target';
	for (const clause of before.split(/[，；]/u).toReversed()) {
		if (preliminary.test(clause)) break;
		if (expected.test(clause)) return 'forecast';
		const by = Number(byYear.exec(clause)?.groups?.['year'] ?? 0);
		if (plan.test(clause) || isLater(by)) return 'target';
		if (will.test(clause)) return 'forecast';
		if (done.test(clause)) break;
	}
	if (year.of !== null && isLater(year.of)) return 'target';
	return isThing ? 'count' : 'result';
}
