/** What a line shows of a sentence that breaks off at its end, or goes on at its beginning. */
import { reads } from '../../lines/readings.ts';
import type { Trait } from './cue.ts';
import { endsWithStop } from './punctuation.ts';

/** What ends a line without a stop and yet ends it: a colon, a bracket or quote that closes, a dash. */
const ends = '：:）)】]”’」』》>—…';
const sentence = /[。！？；，,]./u;
const number = /\d$/u;
const unit = /^(?:\d|[.．%％‰万亿元人名个次件吨亩米级公年月日时户项家辆台套倍多余℃])/u;
const isCredit = reads('credit-at-end');

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
