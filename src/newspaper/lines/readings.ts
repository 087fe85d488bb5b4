/** What a line's inner grammar (fields/) reads in it: a set of readings, each one bit. */
import { CharacterSet } from './character-set.ts';
import { white } from './characters.ts';
import {
	actCharacters,
	actWords,
	anyOf,
	capacityCharacters,
	capacityWords,
	pictureCharacters,
	pictureWords,
} from '../fields/capacities.ts';
import { readBylineLine } from '../fields/byline.ts';
import { readCreditAtEnd, readCreditLine } from '../fields/credit.ts';
import { opensWithDateline } from '../fields/dateline.ts';
import { isJumpLine } from '../fields/jump.ts';
import { readKeyword } from '../fields/keyword.ts';
import { reach } from './reach.ts';
import { sign } from './signs.ts';

export const readings = {
	byline: 1,
	/** A byline that is no credit. */
	'byline-alone': 2,
	credit: 4,
	'credit-at-end': 8,
	dateline: 16,
	keyword: 32,
	jump: 64,
} as const;
export type Reading = keyof typeof readings;
/** How many sets of readings there are. */
export const readingSets = 128;

/** Signs and words without which the readers find nothing (a test holds that): most lines need not be read. */
const ofCredit = sign(`${pictureCharacters}照`);
const creditEnds = new CharacterSet('发）)');
const creditWords = new RegExp(`${anyOf(pictureWords)}|照片|发[）)]?$`, 'u');
const ofDateline = sign('电讯消报：:（(');
const datelineWords = /[电讯]|消息|报道|[)）][:：]|^[（(]/u;
const ofByline = sign(capacityCharacters + actCharacters);
const bylineWords = new RegExp(`${capacityWords}|作[\\s　]+者|${anyOf(actWords)}`, 'u');
const ofKeyword = sign('关');
const ofJump = sign('版');
/** Without a capacity or an act, only short words can be names: one, or several set apart. */
const ofSeveral = sign(`、${white}`);
const longestName = 12;
const namesApart = /^[（(]?[\s　]*[\p{Script=Han}·]{1,5}(?:[\s　、]+[\p{Script=Han}·]{1,5})*[\s　]*[)）]?$/u;
/** Longer lines are never a byline or a credit alone, a keyword's line, names without a word that says so. */
const longestSignature = 80;
const longestKeyword = 120;
const longestNames = 40;

const mayBeByline = (text: string, signs: number): boolean =>
	text.length <= longestSignature &&
	(((signs & ofByline) !== 0 && bylineWords.test(text)) ||
		(text.length <= longestNames &&
			(text.length <= longestName || (signs & ofSeveral) !== 0) &&
			namesApart.test(text)));

function readCredits(text: string): number {
	if (!creditWords.test(text.slice(-reach))) return 0;
	if (text.length <= longestSignature && readCreditLine(text) !== null) return readings.credit;
	return readCreditAtEnd(text) === null ? 0 : readings['credit-at-end'];
}

/**
 * @param signs those of the text
 * @returns what the readers read in a line
 */
export function readLine(text: string, signs: number): number {
	let found = (signs & ofCredit) !== 0 || creditEnds.ends(text) ? readCredits(text) : 0;
	if (mayBeByline(text, signs) && readBylineLine(text) !== null)
		found |= (found & readings.credit) === 0 ? readings.byline | readings['byline-alone'] : readings.byline;
	if ((signs & ofDateline) !== 0 && datelineWords.test(text.slice(0, reach)) && opensWithDateline(text))
		found |= readings.dateline;
	if ((signs & ofKeyword) !== 0 && text.length <= longestKeyword && readKeyword(text) !== null)
		found |= readings.keyword;
	if ((signs & ofJump) !== 0 && isJumpLine(text)) found |= readings.jump;
	return found;
}

/** @returns a reader for one of a line's readings */
export const reads =
	(reading: Reading): ((line: { readings: number }) => boolean) =>
	(line) =>
		(line.readings & readings[reading]) !== 0;
