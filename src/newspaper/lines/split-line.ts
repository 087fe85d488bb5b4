/**
 * One line that holds two things, as a page gives it whose lines were run together:
 *
 *     “金色名片”越擦越亮 ——青禾县打造生态茶园纪实       headline and deck, set off by white space and a dash
 *     让山里的孩子唱起来   □本报记者 韦志明            headline and byline, by a sign and a capacity
 *     古楼村的路灯亮了   本报讯（记者 黄立）1月8日…      headline and text, by a dateline
 *     古楼村的路灯亮了 @副题 八百户村民出行更方便        whatever an editor says, by a mark amid the line
 *
 * Only these are split, and a line that begins with a mark only where another mark stands in it: most lines with white space
 * in them are one thing (a couplet, a row of a table, two names).
 */
import { readBylineLine } from '../fields/byline.ts';
import { readCreditLine } from '../fields/credit.ts';
import { readDateline } from '../fields/dateline.ts';
import type { Role } from '../model.ts';
import { CharacterSet } from './character-set.ts';
import { white } from './characters.ts';
import { readRoleMark } from './role-mark.ts';
import { haveCommon, sign, type Signs } from './signs.ts';

/** What a line holds: the code units of its text from `start` up to `end`, and the role that a mark gives it. */
export type Piece = { start: number; end: number; mark: Role | null };

const isWhite = new CharacterSet(white);
const isSign = new CharacterSet('@＠');
const isDash = new CharacterSet('—─');
const isBullet = new CharacterSet('□◎■●◇◆');
const mayBeDateline = new CharacterSet('本新据');

/** A title's first line is no longer, nor does it hold a sentence; what is set off before it ends must not be a signature. */
const longestTitle = 45;
const title = /^[^。；;]*[^。；;，,、：:]$/u;
const fewestCharacters = 4;
/** Words of the paper's own lines and of signatures. */
const noTitle = /来源|时间|\d年|第[\dA-Z一二三四五六七八九十]{1,3}版|责编|编辑|作者|记者|通讯员/u;
/** A deck says something; the name behind a quotation (——鲁迅, ——《论语》) does not, nor an empty cell in a table's row. */
const shortestDeck = 8;
const deck = /^(?:——|──)(?!《[^》]*》$|[\s　]*-?[\d.]+(?:[\s　]|$))[^。]+$/u;
const longestByline = 40;
/** White space between the words of a couplet is one space; text is set off by more. */
const widest = 2;
const shortestText = 30;

function isDeck(text: string): boolean {
	return text.length >= shortestDeck && text.length <= 2 * longestTitle && deck.test(text);
}

/** A caption keeps its credit. */
const isByline = (text: string): boolean =>
	text.length <= longestByline && readBylineLine(text) !== null && readCreditLine(text) === null;

const isTitle = (text: string): boolean =>
	title.test(text) && !noTitle.test(text) && (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= fewestCharacters;

const opensText = (text: string): boolean => text.length >= shortestText && readDateline(text, 1)?.dateline?.at === 0;

/** @returns where the line's next thing begins, behind white space that ends at `from` or later; null if nothing does */
function nextPiece(text: string, from: number): { end: number; start: number } | null {
	for (let at = from + 1; at < text.length && at - from <= longestTitle; at++) {
		if (!isWhite.hasAt(text, at)) continue;
		let start = at;
		while (isWhite.hasAt(text, start)) start++;
		const begins =
			(isDash.hasAt(text, start) && isDeck(withoutByline(text.slice(start)))) ||
			(isBullet.hasAt(text, start) && isByline(text.slice(start))) ||
			(start - at >= widest && mayBeDateline.hasAt(text, start) && opensText(text.slice(start)));
		if (begins && isTitle(text.slice(from, at))) return { end: at, start };
		at = start - 1;
	}
	return null;
}

/** A deck may have its byline behind it on the same line. */
function withoutByline(text: string): string {
	const end = text.slice(0, 2 * longestTitle).search(/[\s　]+[□◎■●◇◆]/u);
	return end > 0 && isByline(text.slice(end).trimStart()) ? text.slice(0, end) : text;
}

function splitByShape(text: string): Piece[] {
	const pieces: Piece[] = [];
	let start = 0;
	for (let next = nextPiece(text, 0); next !== null; next = nextPiece(text, start)) {
		pieces.push({ start, end: next.end, mark: null });
		start = next.start;
	}
	return [...pieces, { start, end: text.length, mark: null }];
}

/** A mark amid a line has white space before and behind it, so that an address or an account is none. */
function splitAtMarks(text: string, first: Role | null): Piece[] {
	const pieces: Piece[] = [];
	let open: Piece = { start: 0, end: text.length, mark: first };
	for (let at = 1; at < text.length; at++) {
		if (!isSign.hasAt(text, at) || !isWhite.hasAt(text, at - 1)) continue;
		const mark = readRoleMark(text.slice(at));
		if (mark.kind !== 'role' || mark.space === 0 || at + mark.length >= text.length) continue;
		let end = at;
		while (isWhite.hasAt(text, end - 1)) end--;
		pieces.push({ ...open, end });
		open = { start: at + mark.length, end: text.length, mark: mark.role };
	}
	return [...pieces, open];
}

const ofWhite = sign(white);
const ofMark = sign('@＠');

/** Whether a line that shows these signs may hold several things: most hold one, and need not be split. */
export const mayHoldSeveral = (signs: Signs): boolean => haveCommon(signs, ofWhite) || haveCommon(signs, ofMark);

/**
 * @param text a line's own text, without white space around it and without the mark it begins with
 * @param mark the role of that mark
 * @param signs those of the text
 * @returns what it holds, in order, at least one piece; between two there is only white space, and perhaps a mark
 */
export function splitLine(text: string, mark: Role | null, signs: Signs): Piece[] {
	const marked = haveCommon(signs, ofMark) ? splitAtMarks(text, mark) : [];
	if (marked.length > 1) return marked;
	return mark === null && haveCommon(signs, ofWhite) ? splitByShape(text) : [{ start: 0, end: text.length, mark }];
}
