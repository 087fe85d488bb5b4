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
import { hasWordOfSentence, readBylineLine } from '../fields/byline.ts';
import { type Credit, readCreditAtEnd, readCreditLine } from '../fields/credit.ts';
import { type Opening, readDateline } from '../fields/dateline.ts';
import { isJumpLine } from '../fields/jump.ts';
import { type PrintedKeyword, readKeyword } from '../fields/keyword.ts';
import type { Contributor, Line } from '../model.ts';
import { reach } from './reach.ts';
import { haveCommon, sign, type Signs } from './signs.ts';

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
const creditEnds = new CharacterSet('发作画绘）)');
const creditWords = new RegExp(`${anyOf(pictureWords)}|照片|[发作画绘][）)]?$`, 'u');
const ofDateline = sign('电讯消报：:（(');
const datelineWords = /[电讯]|消息|报道|[)）][:：]|^[（(]/u;
const ofByline = sign(capacityCharacters + actCharacters);
const bylineWords = new RegExp(`${capacityWords}|作[\\s　]+者|${anyOf(actWords)}`, 'u');
const ofKeyword = sign('关');
const ofJump = sign('版');
/** Without a capacity or an act, only short words can be names: one, or several set apart. */
const ofSeveral = sign(`、${white}`);
const longestName = 12;
const namesApart = /^[（(□◎●○■◆◇※]?[\s　]*[\p{Script=Han}·]{1,5}(?:[\s　、]+[\p{Script=Han}·]{1,5})*[\s　]*[)）]?$/u;
/** What a name alone stands behind: 县一小三（2）班 郭子涵. */
const nameBehindPlace =
	/[班级校学园中小院所科室处部局委办站馆镇乡村区道司团心协联会队任师长官警记席理授员][\s　]+\p{Script=Han}[\p{Script=Han}\s　]{1,3}[）)]?(?:[\s　]+[（(]?指导[老教]师.{2,6})?$/u;
const inBrackets = /^[（(][^（()）]*[)）]$/u;
/** Longer lines are never a byline or a credit alone, a keyword's line, names without a word that says so. */
const longestSignature = 80;
const longestKeyword = 120;
const longestNames = 40;

const mayBeByline = (text: string, signs: Signs): boolean =>
	text.length <= longestSignature &&
	((haveCommon(signs, ofByline) && bylineWords.test(text) && !hasWordOfSentence(text)) ||
		(text.length <= longestNames &&
			(text.length <= longestName || haveCommon(signs, ofSeveral)) &&
			(namesApart.test(text) || nameBehindPlace.test(text))));

/** What is read in a line, once: labels, runs and articles all go by it. Places count in the line's text. */
export type LineReading = {
	byline: Contributor[] | null;
	credit: Contributor[] | null;
	creditAtEnd: Credit | null;
	dateline: Opening | null;
	keyword: PrintedKeyword | null;
	/** All of these as bits. */
	set: number;
};

/** What is read in most lines. */
export const nothingRead: LineReading = {
	byline: null,
	credit: null,
	creditAtEnd: null,
	dateline: null,
	keyword: null,
	set: 0,
};

/**
 * @param n the line's number
 * @param signs those of the text
 * @returns what the readers read in a line
 */
export function readLine({ text, n }: Line, signs: Signs): LineReading {
	const mayBeCredit = (haveCommon(signs, ofCredit) || creditEnds.ends(text)) && creditWords.test(text.slice(-reach));
	const credit = mayBeCredit && text.length <= longestSignature ? readCreditLine(text) : null;
	const creditAtEnd = mayBeCredit ? readCreditAtEnd(text) : null;
	const byline = mayBeByline(text, signs) ? readBylineLine(text) : null;
	const mayOpen = haveCommon(signs, ofDateline) && datelineWords.test(text.slice(0, reach));
	// （通讯员 李明）, with nothing behind it, opens no text.
	const isSignature = byline !== null && inBrackets.test(text);
	const dateline = mayOpen && !isSignature ? readDateline(text, n) : null;
	const mayBeKeyword = haveCommon(signs, ofKeyword) && text.length <= longestKeyword;
	const keyword = mayBeKeyword ? readKeyword(text) : null;
	let set = 0;
	if (credit !== null) set |= readings.credit;
	else if (creditAtEnd !== null) set |= readings['credit-at-end'];
	if (byline !== null) set |= credit === null ? readings.byline | readings['byline-alone'] : readings.byline;
	if (dateline !== null) set |= readings.dateline;
	if (keyword !== null) set |= readings.keyword;
	if (haveCommon(signs, ofJump) && isJumpLine(text)) set |= readings.jump;
	return set === 0 ? nothingRead : { byline, credit, creditAtEnd, dateline, keyword, set };
}

/** @returns a reader for one of a line's readings */
export const reads =
	(reading: Reading): ((line: { reading: LineReading }) => boolean) =>
	(line) =>
		(line.reading.set & readings[reading]) !== 0;
