/** How the line begins, ends and is divided. GB/T 15834: a sentence ends in 。？！, a heading usually in none. */
import { endsWithJump } from '../../fields/jump.ts';
import { CharacterSet } from '../../lines/character-set.ts';
import { white } from '../../lines/characters.ts';
import type { LineView } from '../../lines/line-view.ts';
import { closers as closingMarks, haveCommon, mayEndInside, stopsInside, openers, sign } from '../../lines/signs.ts';
import type { Cue } from './cue.ts';

const stops = '。？！?!…;；';
/** What may follow the stop that ends a line: closing marks, and the make-up room's ②6. */
const closers = '”’」』"）)】]②③⑧⑥0123456789';
const twoPhrases = /^[^\s　，,。]{3,14}[\s　]{1,2}[^\s　，,。]{3,14}$/u;
const stopInside = /[。！？]./su;
const comma = /[，,]/u;
const ofComma = sign('，,');
const ofHalfWidth = sign('.!?');
/** Whether a stop stands in the line's first characters, before their end. */
const hasSentenceInside = ({ text, head, signs }: LineView): boolean =>
	haveCommon(signs, stopsInside) && (text === head || stopInside.test(head));

/** Half-width, it ends a sentence between Han characters; elsewhere it may be a decimal's. */
const halfWidthInside = /\p{Script=Han}[.!?][”’」』"]?\p{Script=Han}/u;

const isStop = new CharacterSet(stops);
const isCloser = new CharacterSet(closers);

/** @returns where the last character of the text stands that is no closing mark; looks no further back than 20 */
function lastBeforeClosers(text: string): number {
	let at = text.length - 1;
	while (at > 0 && at > text.length - 20 && isCloser.hasAt(text, at)) at--;
	return at;
}

const han = /\p{Script=Han}/u;
/** Whether the character there is a full stop, or a half-width one behind a Han character. */
const endsWithFullStop = (text: string, at: number): boolean =>
	text.charAt(at) === '。' || (text.charAt(at) === '.' && han.test(text.charAt(at - 1)));

/** Whether a sentence ends where the text ends; closing marks or （下转第二版） may follow its stop. */
export const endsWithStop = (text: string): boolean =>
	isStop.hasAt(text, lastBeforeClosers(text)) || text.endsWith('.') || endsWithJump(text);

/** By UTF-16 code unit: 1 opens a bracket or quote, 2 closes one. */
const bracketKinds = new Uint8Array(0x10000);
for (const opener of openers) bracketKinds[opener.charCodeAt(0)] = 1;
for (const closing of closingMarks) bracketKinds[closing.charCodeAt(0)] = 2;

/** Whether a bracket or quote in the line's last characters is still open at its end. */
function endsInsideBrackets(tail: string): boolean {
	let closed = 0;
	for (let at = tail.length - 1; at >= 0; at--) {
		const unit = tail.charCodeAt(at);
		if (unit >= 0x4e00 && unit < 0xa000) continue;
		const kind = bracketKinds[unit];
		if (kind === 2) closed++;
		else if (kind === 1 && closed-- === 0) return true;
	}
	return false;
}

export const punctuationCues = {
	'ends-with-full-stop': {
		says: '以句号结尾',
		last: `。.${closers}`,
		doubtfulLast: `.${closers}`,
		holds: ({ text }) => endsWithFullStop(text, lastBeforeClosers(text)),
	},
	'ends-with-stop': {
		says: '以句号、问号、叹号等结尾',
		last: `${stops}.${closers}`,
		doubtfulLast: closers,
		holds: ({ text }) => endsWithStop(text),
	},
	'ends-without-stop': {
		says: '结尾没有句末标点',
		notLast: `${stops}.`,
		doubtfulLast: closers,
		holds: ({ text }) => !endsWithStop(text),
	},
	'ends-with-comma': { says: '以逗号或顿号结尾', last: '，、,' },
	'ends-with-colon': { says: '以冒号结尾', last: ':：' },
	'ends-inside-brackets': {
		says: '引号或括号没有合上',
		among: openers,
		holds: ({ tail, signs }) => haveCommon(signs, mayEndInside) && endsInsideBrackets(tail),
	},
	'cannot-begin-a-line': {
		says: '开头的标点不会出现在段首',
		first: '，。、；：！？）】」』”》,;!?)]}’',
	},
	'holds-a-sentence': {
		says: '中间有完整的句子',
		holds: (view) =>
			view.text.length > 110 ||
			hasSentenceInside(view) ||
			(haveCommon(view.signs, ofHalfWidth) && halfWidthInside.test(view.head)),
	},
	'holds-a-comma': {
		says: '中间有逗号',
		holds: ({ text, head, signs }) => haveCommon(signs, ofComma) && (text === head || comma.test(head)),
	},
	'two-phrases': {
		says: '两个词组中间空一格，像对仗的标题',
		longest: 30,
		among: white,
		holds: ({ text }) => twoPhrases.test(text),
	},
	'colon-inside': {
		says: '冒号分成两半',
		longest: 40,
		among: ':：',
		holds: ({ text }) => /^[^:：]{2,14}[:：][^:：]{2,}/u.test(text),
	},
	'ends-with-exclamation': {
		says: '以问号或叹号结尾',
		longest: 40,
		last: '！？!?”」』',
		holds: ({ tail }) => /[！？!?][”」』]?$/u.test(tail),
	},
	'quoted-whole': {
		says: '整行在引号里',
		longest: 40,
		first: '“「『"',
		last: '”」』"',
		holds: ({ text }) => /^[“「『"][^”」』"]+[”」』"]$/u.test(text),
	},
} as const satisfies Record<string, Cue>;
