/** 摄影: who took a photo, on a line of its own or at the end of a caption. */
import type { Contributor } from '../model.ts';
import { readContributors } from './contributors.ts';

/** 新华社发, 人民图片, 本版图片均据新华社, 资料图片: a source instead of a person. */
const sourceOnly =
	/^[（(]?(?:[\p{Script=Han}]{0,8}(?:图片|照片|供图|图库|视觉中国)|(?:新华社|中新社|本报|[\p{Script=Han}]{1,8}(?:社|网|报))[\s　]*发|(?:本版|本组|以上|均为|本文)?(?:图片|照片|摄影|供图)[均由据自为：:\s　\p{Script=Han}、/]{0,40})[）)]?$/u;
/** （无人机照片，8月8日摄）, （6月25日摄）, （资料照片）: when or how it was taken, and nobody's name. */
const takenOnly =
	/^[（(]?(?:(?:无人机|资料|航拍|手机|长曝光|拼版|档案)?(?:照片|拍摄|航拍)|(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?摄|[，,、\s　])+[）)]?$/u;
/** A parenthesis that closes the text. */
const bracketed = /[（(](?<inside>[^（()）]{2,60})[）)][\s　]*$/u;
/** After the sentence: 。通讯员 陈军/摄, 。③2 王俊祥 摄, 。特约摄影 吕华. */
const afterStop = /[。！？!?”」』）)][\s　]*(?<rest>[^。！？!?]{2,60})$/u;

export type Credit = { text: string; contributors: Contributor[] };

const sayPhoto = /摄|图|照片/u;
const namesWriterOnly = (text: string): boolean => /[文撰]/u.test(text) && !sayPhoto.test(text);

/** @returns the people when the whole line is a credit (empty for a source such as 新华社发), or null when it is none */
export function readCreditLine(text: string): Contributor[] | null {
	if (text.length > 80) return null;
	if (sourceOnly.test(text) || (text.length > 2 && takenOnly.test(text))) return [];
	if (!sayPhoto.test(text)) return null;
	const credits = readContributors(text, '摄');
	if (credits === null || namesWriterOnly(text)) return null;
	return credits.act === null && !text.includes('摄影') ? null : credits.contributors;
}

/**
 * Finds the credit at the end of a caption.
 * @returns the credit as printed (brackets included, no space before it) with its people, or null
 */
export function readCreditAtEnd(text: string): Credit | null {
	const tail = text.slice(-90);
	const inBrackets = bracketed.exec(tail);
	if (inBrackets !== null && inBrackets.index > 0) {
		const contributors = readCreditLine(inBrackets.groups?.['inside'] ?? '');
		if (contributors !== null) return { text: inBrackets[0].trim(), contributors };
	}
	const rest = afterStop.exec(tail)?.groups?.['rest'];
	if (rest !== undefined) {
		const contributors = readCreditLine(rest);
		if (contributors !== null) return { text: rest.trim(), contributors };
	}
	// 杨将接受记者采访     融媒记者 许诺 摄: no full stop, but a space before the capacity.
	for (const gap of tail.matchAll(/[\s　]+/gu)) {
		const end = tail.slice(gap.index).trim();
		if (gap.index === 0 || !/记者|通讯员|摄影/u.test(end)) continue;
		const contributors = readCreditLine(end);
		if (contributors !== null) return { text: end, contributors };
	}
	return null;
}
