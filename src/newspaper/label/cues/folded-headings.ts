/**
 * Headlines that were folded by hand where lines are cut at a width: the upper line can't end there, or the lower one is
 * too short to say anything by itself. A kicker over its headline is closed.
 */
import type { LineView } from '../../lines/line-view.ts';
import { goesOnIn } from '../joins.ts';
import { reads } from '../../lines/readings.ts';
import type { ContextCue } from './context.ts';
import { showing } from './traits.ts';

const isHeading = showing('heading-like');
const isOffice = showing('office-name');
const isByline = reads('byline');
const isDateline = reads('dateline');
const isFull = showing('full-width');
const saysTwoPhrases = showing('two-phrases');

/** What no heading ends with: “电梯广告收益”该有, 我县新增两家国家级, 县司法局开展. */
const openEnd =
	/(?:[的在与和及被把让为向从对到该应是更]|该有|刷新|打破|实现|建成|喜获|荣获|斩获|迎来|走出|铺就|成为|撬动|端上|吃上|用上|走上|拥有|开展|举办|入选[国省市]\p{Script=Han}?级|[家个名项][国省市]\p{Script=Han}?级)$/u;
/** 东山镇; 注滋口镇：. */
const place = /^\p{Script=Han}{1,5}(?:[镇乡村县]|街道|社区)$/u;
const placeAndColon = /^\p{Script=Han}{1,5}(?:[镇乡村县]|街道|社区)[：:]$/u;
/** 对惠农资金“全程跟踪”, 举办农机手培训班: who does it stands above. */
const deed = /^(?:[对为将把向从获]|举办|开展|召开|启动|推进|强化|荣获|推行|严把|严查)/u;
/** So short a rest of a heading, and so much longer the line over it. */
const rest = { longest: 5, shorter: 4 };

/** Whether a heading goes on in the one right below it. */
function goesOn(upper: LineView, lower: LineView): boolean {
	if (!isHeading(upper) || !isHeading(lower) || isFull(upper)) return false;
	if (lower.line.gap > lower.page.shape.usualGap || saysTwoPhrases(upper)) return false;
	if (openEnd.test(upper.text)) return true;
	if (placeAndColon.test(upper.text)) return true;
	if ((isOffice(upper) || place.test(upper.text)) && deed.test(lower.text)) return true;
	const isRest =
		lower.text.length <= rest.longest &&
		upper.text.length >= lower.text.length + rest.shorter &&
		lower.below !== null &&
		(isFull(lower.below) || isByline(lower.below) || isDateline(lower.below));
	return isRest && goesOnIn(upper.text, lower.text) > 0;
}

export const foldedHeadingCues = {
	'open-heading': {
		says: '标题到这里没有说完，下一行接着说',
		page: ['hard-wrapped'],
		here: ['heading-like'],
		next: ['heading-like'],
		and: (view) => view.next !== null && goesOn(view, view.next),
	},
	'rest-of-heading': {
		says: '接着上一行没有说完的标题',
		page: ['hard-wrapped'],
		here: ['heading-like'],
		previous: ['heading-like'],
		and: (view) => view.previous !== null && goesOn(view.previous, view),
	},
} as const satisfies Record<string, ContextCue>;
