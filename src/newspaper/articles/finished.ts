/** Whether a text ends as a sentence should, or goes on somewhere. */
import { CharacterSet } from '../lines/character-set.ts';
import { readCreditAtEnd } from '../fields/credit.ts';
import { endsWithJump } from '../fields/jump.ts';

const isStop = new CharacterSet('。！？；…!?;.:：');
/** A stop, and what may stand behind one: closing quotes and brackets, a photo's number. */
const stop = /[。！？；…!?;.:：][\s　”’」』"）)】\]\d①-⑳]*$/u;
/** The author at the end of the text: （据新华社电）, （王小五）. */
const bracketsAtEnd = /[。！？…!?.][”’」』"]?[\s　]*[（(][^（()）]{1,40}[）)]$/u;

/** How far from its end a text is looked at. */
const reach = 90;

/** Whether a text ends in a stop, a credit or a jump: nothing of it is missing. */
export function isFinished(text: string): boolean {
	if (isStop.ends(text)) return true;
	const end = text.slice(-reach);
	return stop.test(end) || bracketsAtEnd.test(end) || endsWithJump(end) || readCreditAtEnd(end) !== null;
}
