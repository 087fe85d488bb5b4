/** Whether a text ends as a sentence should, or goes on somewhere. */
import { CharacterSet } from '../lines/character-set.ts';
import { endsWithJump } from '../fields/jump.ts';
import type { Labelled } from '../label/labelled.ts';

const isStop = new CharacterSet('。！？；…!?;.:：');
/** A stop, and what may stand behind one: closing quotes and brackets, a photo's number. */
const stop = /[。！？；…!?;.:：][\s　”’」』"）)】\]\d①-⑳]*$/u;
/** The author at the end of the text: （据新华社电）, （王小五）. */
const bracketsAtEnd = /[。！？…!?.][”’」』"]?[\s　]*[（(][^（()）]{1,40}[）)]$/u;

/** How far from its end a text is looked at. */
const reach = 90;

/** Whether a text ends in a stop or in the author's brackets. */
export function endsInStop(text: string): boolean {
	const end = text.slice(-reach);
	return isStop.ends(text) || stop.test(end) || bracketsAtEnd.test(end);
}

/** Whether a line ends in a stop, a credit or a jump: nothing of its text is missing. */
export function isFinished({ line: { text }, reading }: Labelled): boolean {
	return reading.creditAtEnd !== null || endsInStop(text) || endsWithJump(text.slice(-reach));
}
