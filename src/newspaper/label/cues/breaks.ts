/** Breaks in mid sentence on pages that are not cut at a width: where a column or a page ended, the text goes on below. */
import type { LineView } from '../../lines/line-view.ts';
import type { ContextCue, PageTrait } from './context.ts';
import { shows } from './own.ts';
import { beginsAmid, goesOnIn } from '../joins.ts';
import { endsWithStop } from './punctuation.ts';

const comesFromElsewhere = shows('jump-opening');
const isJump = shows('jump-line');
const pointsToAPage = shows('points-to-a-page');

const standsAlone = (view: LineView): boolean =>
	view.text.length <= 36 && !endsWithStop(view.text) && !/[，,]/u.test(view.head);
/**
 * A short line without a stop or comma below text that breaks off is a title, or stands there by itself; （下转第三版） and a
 * row of the index are none of the text.
 */
const goesOn = (view: LineView): boolean => !standsAlone(view) && !isJump(view) && !pointsToAPage(view);

/** Whether its first two characters stand in mid sentence rather than at a beginning. */
const beginsSurelyAmid = ({ text }: LineView): boolean => text.length >= 12 && beginsAmid(text) >= 3;

/** A line below text that breaks off, by how likely it goes on there (log odds from `least` to under `most`). */
const joins = (says: string, page: PageTrait, least: number, most: number): ContextCue => ({
	says,
	page: ['unwrapped', page],
	above: ['breaks-mid-sentence'],
	and: (view) => {
		if (view.above === null || !goesOn(view)) return false;
		const odds = goesOnIn(view.above.text, view.text);
		return odds >= least && odds < most;
	},
});

export const breakCues = {
	'goes-on-unindented': {
		says: '上一行没有说完，这一行没有缩进',
		page: ['indents-paragraphs'],
		previous: ['breaks-mid-sentence'],
		and: (view) => view.line.indent < view.page.shape.paragraphIndent && goesOn(view),
	},
	'goes-on-from-text': {
		says: '上一行是正文，没有说完',
		page: ['keeps-stops'],
		above: ['breaks-mid-sentence'],
		and: goesOn,
	},
	'goes-on-where-stops-are-lost': {
		says: '上一行是正文，没有说完，不过这一版丢了不少标点',
		page: ['loses-stops'],
		above: ['breaks-mid-sentence'],
		and: goesOn,
	},
	'goes-on-inside-brackets': {
		says: '上一行的括号或引号还没有合上',
		page: ['keeps-stops'],
		above: ['breaks-mid-sentence', 'ends-inside-brackets'],
		and: goesOn,
	},
	'reads-on': joins('连着上一行读得通', 'keeps-stops', 0, Infinity),
	'reads-anew': joins('不像接着上一行写的', 'keeps-stops', -Infinity, 0),
	'reads-on-where-stops-are-lost': joins('这一版丢了不少标点，不过连着上一行读得通', 'loses-stops', 1, Infinity),
	'reads-anew-where-stops-are-lost': joins('这一版丢了不少标点，不像接着上一行写的', 'loses-stops', -Infinity, 0),
	'resumes-a-broken-text': {
		says: '开头像从一句话中间接过来的，上面有一段没有说完',
		page: ['keeps-stops'],
		here: ['after-a-break'],
		and: (view) => beginsSurelyAmid(view) && !comesFromElsewhere(view),
	},
	'cut-in-a-number': {
		says: '一个数在两行之间断开',
		previous: ['breaks-mid-sentence', 'ends-with-a-digit'],
		here: ['begins-with-a-unit'],
	},
	'begins-with-particle': {
		says: '以“的”“了”“们”等不能开头的字开头',
		here: ['begins-with-a-particle'],
		above: ['breaks-mid-sentence'],
	},
} as const satisfies Record<string, ContextCue>;
