/** Whether a figure is a result, a target or a forecast. */
import type { FigureKind } from '../../model/figure.ts';

const aim = /目标(?:任务)?(?:是|为|：|:)|预期目标/u;
const will =
	/力争|计划|拟|规划|确保|决定|要(?:达到|实现|完成|确保)|争取(?!到|了)|到20\d\d年|将(?!军|近)|任务(?:是|为)/u;
const expected = /预计|有望|预测|预期(?!目标)/u;
const done = /已|完成了?|截至|目前|去年|实现了|建成了|初步(?:预计|核算|测算|统计)/u;

/** @param before the sentence up to the number, its clause last */
export function kindOf(before: string, isThing: boolean): FigureKind {
	if (aim.test(before)) return 'target';
	for (const clause of before.split(/[，；]/u).toReversed()) {
		if (/初步(?:预计|核算|测算|统计)/u.test(clause)) break;
		if (will.test(clause)) return 'target';
		if (expected.test(clause)) return 'forecast';
		if (done.test(clause)) break;
	}
	return isThing ? 'count' : 'result';
}
