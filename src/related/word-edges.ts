/** Where words begin and end, by the dictionary of ICU, which comes with Node. */
import { cut } from './topic.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** The passages looked at last: one is held against several others. */
const known = new Map<string, ReadonlySet<number>>();
const mostKnown = 20_000;

/** One character that the dictionary takes off the word before it: 联合国, 运动员, 国民党, 柳江区, 第二届. */
const follows = /^[国员党团长号届次个名年月日区县市省州镇乡村屯街路局委办院校厂站所部队组会者家军杯堂案型式级类]$/u;
/** One character that it takes off the word behind it: 副主席, 受关注. */
const leads = /^[第副受获遭首前原老]$/u;

/** @returns the places between its words and at those ends at which it does not go on in print, in UTF-16 units */
export function edgesOf(passage: string): ReadonlySet<number> {
	const before = known.get(passage);
	if (before !== undefined) return before;
	const edges = new Set([0, passage.length]);
	let last = cut;
	for (const { segment, index } of segmenter.segment(passage)) {
		if (follows.test(segment) || leads.test(last)) edges.delete(index);
		else edges.add(index);
		last = segment;
	}
	if (passage.startsWith(cut)) edges.delete(cut.length);
	if (passage.endsWith(cut)) edges.delete(passage.length - cut.length);
	if (known.size >= mostKnown) known.clear();
	known.set(passage, edges);
	return edges;
}
