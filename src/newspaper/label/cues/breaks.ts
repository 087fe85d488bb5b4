/** Breaks in mid sentence on pages that are not cut at a width: where a column or a page ended, the text goes on below. */
import type { LineView } from '../../lines/line-view.ts';
import type { ContextCue } from './context.ts';
import { endsWithStop } from './punctuation.ts';

const standsAlone = (view: LineView): boolean =>
	view.text.length <= 36 && !endsWithStop(view.text) && !/[，,]/u.test(view.head);
/** A short line without a stop or comma below text that breaks off is a title, or stands there by itself. */
const goesOn = (view: LineView): boolean => !standsAlone(view);

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
