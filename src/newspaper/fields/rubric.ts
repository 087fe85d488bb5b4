import { CharacterSet } from '../lines/character-set.ts';

/** 【攻略】: a bracketed lead-in that opens a paragraph. */
const leadIn = /^(?:【[^【】]{1,8}】|\[[^[\]]{1,8}\])/u;

const openers = new CharacterSet('【[');

/** @returns how long the lead-in is, its brackets included; 0 for none. The paragraph must go on after it. */
export function readRubric(text: string): number {
	if (!openers.begins(text)) return 0;
	const { length } = leadIn.exec(text.slice(0, 12))?.[0] ?? '';
	return length === text.length ? 0 : length;
}
