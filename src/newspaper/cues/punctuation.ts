/** How the line begins, ends and is divided. GB/T 15834: a sentence ends in 。？！, a heading usually in none. */
import type { LineView } from '../line-view.ts';
import type { Cue } from './cue.ts';

const stop = /(?:[。？！?!…;；]|[.。](?=$))[”’」』"）)】\]②③⑧⑥\d]*$/u;
const fullStop = /。[”’」』"）)】\]]*$/u;
const comma = /[，、,]$/u;
const cannotBegin = /^[，。、；：！？）】」』”》,;!?)\]}’]/u;
const twoPhrases = /^[^\s　，。]{3,14}[\s　]{1,2}[^\s　，。]{3,14}$/u;
const sentenceInside = /[。！？]./u;
const commaInside = /[，,]/u;
const openQuote = /[“「『（(《][^”」』）)》]*$/u;

export const endsWithStop = ({ tail }: LineView): boolean => stop.test(tail);

export const punctuationCues = {
	'ends-with-full-stop': { says: '以句号结尾', holds: ({ tail }) => fullStop.test(tail) },
	'ends-with-stop': { says: '以句号、问号、叹号等结尾', holds: endsWithStop },
	'ends-without-stop': { says: '结尾没有句末标点', holds: (view) => !endsWithStop(view) },
	'ends-with-comma': { says: '以逗号或顿号结尾', holds: ({ tail }) => comma.test(tail) },
	'ends-with-colon': { says: '以冒号结尾', holds: ({ tail }) => /[:：]$/u.test(tail) },
	'ends-inside-brackets': { says: '引号或括号没有合上', holds: ({ tail }) => openQuote.test(tail) },
	'cannot-begin-a-line': { says: '开头的标点不会出现在段首', holds: ({ head }) => cannotBegin.test(head) },
	'holds-a-sentence': {
		says: '中间有完整的句子',
		holds: ({ head, text }) => sentenceInside.test(head) || text.length > 110,
	},
	'holds-a-comma': { says: '中间有逗号', holds: ({ head }) => commaInside.test(head) },
	'two-phrases': {
		says: '两个词组中间空一格，像对仗的标题',
		holds: ({ text }) => text.length <= 30 && twoPhrases.test(text),
	},
	'colon-inside': {
		says: '冒号分成两半',
		holds: ({ text }) => text.length <= 40 && /^[^:：]{2,14}[:：][^:：]{2,}/u.test(text),
	},
	'ends-with-exclamation': {
		says: '以问号或叹号结尾',
		holds: ({ tail, text }) => text.length <= 40 && /[！？!?][”」』]?$/u.test(tail),
	},
	'quoted-whole': {
		says: '整行在引号里',
		holds: ({ text }) => text.length <= 40 && /^[“「『][^”」』]+[”」』]$/u.test(text),
	},
} as const satisfies Record<string, Cue>;
