/** Where a jump points: 下转第三版 → 3, （上接本版左上） → here. */

import { aroundJump, beforeJump, surelyFrom } from '../fields/jump-words.ts';
import { readNumber } from '../fields/numeral.ts';
import { CharacterSet } from '../lines/character-set.ts';
import { white } from '../lines/characters.ts';

/** A page's number, or this very page. */
export type JumpTarget = number | 'here';

/** 紧接 is none of them: it may point either way. */
const fromHere = new RegExp(`^${aroundJump}(?:${surelyFrom}|接)[\\s　]*(?<place>[^（()）】\\]]{1,12})`, 'u');
const toThere = new RegExp(`转[\\s　]*(?<place>[^（()）】\\]]{1,12})${aroundJump}$`, 'u');
/** What a text must begin with for that, looked for first because most lines don't. */
const mayComeFrom = new CharacterSet(`${beforeJump}上文接${white}`);
const pageNumber = /^(?:第[\s　]*)?[A-Za-z]?0*(?<digits>\d{1,3}|[一二三四五六七八九十]{1,3})[\s　]*版/u;
const onThisPage = /^(?:本版|[左右上下][方侧栏边角上下]|此)/u;

function readPlace(place: string): JumpTarget | null {
	if (onThisPage.test(place)) return 'here';
	const digits = pageNumber.exec(place)?.groups?.['digits'];
	return digits === undefined ? null : readNumber(digits);
}

/** @returns the page that a text says it comes from at its beginning: （上接第一版）…, or null */
export function jumpFrom(text: string): JumpTarget | null {
	if (!mayComeFrom.begins(text)) return null;
	const place = fromHere.exec(text.slice(0, 20))?.groups?.['place'];
	return place === undefined ? null : readPlace(place);
}

/** @returns the page that a text sends its reader to at its end: …（下转第三版）, or null */
export function jumpTo(text: string): JumpTarget | null {
	if (!text.includes('转', text.length - 20)) return null;
	const place = toThere.exec(text.slice(-20))?.groups?.['place'];
	return place === undefined ? null : readPlace(place);
}

const folio = /^(?:第[\s　]*)?[A-Za-z]?0*(?<digits>\d{1,3}|[一二三四五六七八九十]{1,3})[\s　]*版(?:$|[\s　:：·])/u;

/** @returns the number of the page whose folio a line is (第二版, 02版:要闻), or null */
export function readFolio(text: string): number | null {
	const digits = text.length > 30 ? undefined : folio.exec(text)?.groups?.['digits'];
	return digits === undefined ? null : readNumber(digits);
}
