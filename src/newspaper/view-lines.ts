/** Lines → views: reads each line's inner grammar and its own cues once, and links it to its neighbours. */
import { isPaperLine, observeOwnCues, ownCueNames } from './cues/own.ts';
import { readBylineLine } from './fields/byline.ts';
import { readCreditAtEnd, readCreditLine } from './fields/credit.ts';
import { readDateline } from './fields/dateline.ts';
import { isJumpLine } from './fields/jump.ts';
import { readKeyword } from './fields/keyword.ts';
import { type LineView, reach } from './line-view.ts';
import type { Line } from './model.ts';
import type { PageShape } from './page-shape.ts';

/** Words without which the field readers find nothing (a test holds that): most lines need not be read any further. */
const creditWords = /[摄图]|照片|发[）)]?$/u;
const datelineWords = /[电讯]|消息|报道|[)）][:：]|^[（(]/u;
/** Without a capacity or an act, only short words set apart can be names. */
const bylineWords = /记者|通[讯迅]员|评论员|观察员|作[者家]|作[\s　]+者|编辑|实习|撰|文|摄|图/u;
const namesApart = /^[（(]?[\s　]*[\p{Script=Han}·]{1,5}(?:[\s　、]+[\p{Script=Han}·]{1,5})*[\s　]*[)）]?$/u;
/** Longer lines are never a byline or a credit alone. */
const longestSignature = 120;

function viewLine(line: Line, index: number, count: number, shape: PageShape, own: Uint8Array): LineView {
	const { text } = line;
	const head = text.slice(0, reach);
	const tail = text.slice(-reach);
	const mayCredit = creditWords.test(tail);
	const isShort = text.length <= longestSignature;
	const isCredit = isShort && mayCredit && readCreditLine(text) !== null;
	return {
		line,
		text,
		head,
		tail,
		shape,
		index,
		count,
		previous: null,
		next: null,
		above: null,
		below: null,
		isCredit,
		hasCreditAtEnd: !isCredit && mayCredit && readCreditAtEnd(text) !== null,
		isByline:
			isShort &&
			(bylineWords.test(text) || (text.length <= 40 && namesApart.test(text))) &&
			readBylineLine(text) !== null,
		opensWithDateline: datelineWords.test(head) && readDateline(text, line.n) !== null,
		isKeyword: isShort && readKeyword(text) !== null,
		isJump: isShort && isJumpLine(text),
		own,
		ownAt: index * ownCueNames.length,
	};
}

/** Walks over at most three lines of the paper itself. */
function skipPaperLines(view: LineView | null, step: 'previous' | 'next'): LineView | null {
	let at = view;
	for (let i = 0; i < 3 && at !== null && isPaperLine(at); i++) at = at[step];
	return at;
}

/** @returns one view a line, linked to its neighbours */
export function viewLines(lines: readonly Line[], shape: PageShape): LineView[] {
	const own = new Uint8Array(lines.length * ownCueNames.length);
	const views = lines.map((line, index) => viewLine(line, index, lines.length, shape, own));
	for (const [index, view] of views.entries()) {
		view.previous = views[index - 1] ?? null;
		view.next = views[index + 1] ?? null;
		observeOwnCues(view);
	}
	for (const view of views) {
		view.above = skipPaperLines(view.previous, 'previous');
		view.below = skipPaperLines(view.next, 'next');
	}
	return views;
}
