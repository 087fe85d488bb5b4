/** Breaks in mid sentence on pages that are not cut at a width: where a column or a page ended, the text goes on below. */
import type { LineView } from '../../lines/line-view.ts';
import { reads } from '../../lines/readings.ts';
import type { ContextCue } from './context.ts';
import type { Trait } from './cue.ts';
import { endsWithStop } from './punctuation.ts';

/** What ends a line without a stop and yet ends it: a colon, a bracket or quote that closes, a dash. */
const ends = '：:）)】]”’」』》>—…';
const sentence = /[。！？；，,]./u;
const number = /\d$/u;
const unit = /^(?:\d|[.．%％‰万亿元人名个次件吨亩米级公年月日时户项家辆台套倍多余℃])/u;
const isCredit = reads('credit-at-end');
const standsAlone = (view: LineView): boolean =>
	view.text.length <= 36 && !endsWithStop(view.text) && !/[，,]/u.test(view.head);
/** A short line without a stop or comma below text that breaks off is a title, or stands there by itself. */
const goesOn = (view: LineView): boolean => !standsAlone(view);

export const breakTraits = {
	/** Text, by its length or because a sentence or clause ends inside it, that breaks off. */
	'breaks-mid-sentence': {
		shortest: 20,
		notLast: `。？！?!…;；.${ends}`,
		holds: (view) =>
			!isCredit(view) &&
			!endsWithStop(view.text) &&
			(view.text.length > 45 || /[。！？]./u.test(view.head) || (view.text.length > 36 && sentence.test(view.head))),
	},
	'ends-with-a-digit': { shortest: 20, last: '0123456789', holds: ({ tail }) => number.test(tail) },
	'begins-with-a-unit': {
		first: '0123456789.．%％‰万亿元人名个次件吨亩米级公年月日时户项家辆台套倍多余℃',
		holds: ({ head }) => unit.test(head),
	},
	/** Particles and endings that no sentence begins with. */
	'begins-with-a-particle': { first: '的了着们得过性化者吗呢吧' },
} as const satisfies Record<string, Trait>;

export const breakCues = {
	'goes-on-unindented': {
		says: '上一行没有说完，这一行没有缩进',
		page: ['indents-paragraphs'],
		above: ['breaks-mid-sentence'],
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
		previous: ['ends-with-a-digit'],
		here: ['begins-with-a-unit'],
	},
	'begins-with-particle': {
		says: '以“的”“了”“们”等不能开头的字开头',
		here: ['begins-with-a-particle'],
		above: ['breaks-mid-sentence'],
	},
} as const satisfies Record<string, ContextCue>;
