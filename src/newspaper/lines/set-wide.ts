/** Titles whose characters stand apart to fill their columns: 全 县 夏 粮 喜 获 丰 收. */
import { CharacterSet } from './character-set.ts';

const isSpace = new CharacterSet(' 　');
const longest = 60;
/** Single characters with one and the same space between; two names of two characters stand further apart: 陈　远　　李　华. */
const apart = /^\S(?<space>[\s　]+)\S(?:\k<space>\S){2,}$/u;
const spaces = /[\s　]+/gu;
const ideograph = /\p{Script=Han}/gu;
const leastIdeographs = 4;

/** Whether a text may be set so: its second character is a space. */
export const mayBeSetWide = (text: string): boolean =>
	text.length <= longest && text.length > 6 && isSpace.hasAt(text, 1);

/** @returns the words of a title that is set wide, closed up; any other text as it is */
export function closeUp(text: string): string {
	if (!apart.test(text)) return text;
	return (text.match(ideograph) ?? []).length < leastIdeographs ? text : text.replace(spaces, '');
}
