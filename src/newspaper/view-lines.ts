/** Lines → views: reads each line's inner grammar, links it to its neighbours and observes its cues. */
import { makeBits, observeLines } from './cues/index.ts';
import { readBylineLine } from './fields/byline.ts';
import { readCreditAtEnd, readCreditLine } from './fields/credit.ts';
import { opensWithDateline } from './fields/dateline.ts';
import { isJumpLine } from './fields/jump.ts';
import { readKeyword } from './fields/keyword.ts';
import type { LineView } from './line-view.ts';
import type { Line } from './model.ts';
import type { PageShape } from './page-shape.ts';
import { reach } from './reach.ts';
import { sign, signsOf } from './signs.ts';

/** Signs without which the field readers find nothing (a test holds that): most lines need not be read any further. */
const ofCredit = sign('摄图照发');
const creditWords = /[摄图]|照片|发[）)]?$/u;
const ofDateline = sign('电讯消报：:（(');
const datelineWords = /[电讯]|消息|报道|[)）][:：]|^[（(]/u;
const ofByline = sign('记通评观作编实撰文摄图');
const bylineWords = /记者|通[讯迅]员|评论员|观察员|作[者家]|作[\s　]+者|编辑|实习|撰|文|摄|图/u;
const ofKeyword = sign('关');
const ofJump = sign('版');
/** Without a capacity or an act, only short words set apart can be names. */
const namesApart = /^[（(]?[\s　]*[\p{Script=Han}·]{1,5}(?:[\s　、]+[\p{Script=Han}·]{1,5})*[\s　]*[)）]?$/u;
/** Longer lines are never a byline or a credit alone. */
const longestSignature = 120;

function viewLine(line: Line, index: number, count: number, shape: PageShape, bits: Int32Array, at: number): LineView {
	const { text } = line;
	const signs = signsOf(text);
	const shows = (some: number): boolean => (signs & some) !== 0;
	const head = text.slice(0, reach);
	const tail = text.slice(-reach);
	const isShort = text.length <= longestSignature;
	const mayCredit = shows(ofCredit) && creditWords.test(tail);
	const isCredit = isShort && mayCredit && readCreditLine(text) !== null;
	const maySign = (shows(ofByline) && bylineWords.test(text)) || (text.length <= 40 && namesApart.test(text));
	return {
		line,
		text,
		head,
		tail,
		signs,
		shape,
		index,
		count,
		previous: null,
		next: null,
		above: null,
		below: null,
		isCredit,
		hasCreditAtEnd: !isCredit && mayCredit && readCreditAtEnd(text) !== null,
		isByline: isShort && maySign && readBylineLine(text) !== null,
		opensWithDateline: shows(ofDateline) && datelineWords.test(head) && opensWithDateline(text),
		isKeyword: isShort && shows(ofKeyword) && readKeyword(text) !== null,
		isJump: shows(ofJump) && isJumpLine(text),
		bits,
		at,
	};
}

/** @returns one view a line, linked to its neighbours, its cues observed */
export function viewLines(lines: readonly Line[], shape: PageShape): LineView[] {
	const { bits, at } = makeBits(lines.length, shape);
	const views: LineView[] = [];
	let previous: LineView | null = null;
	for (const [index, line] of lines.entries()) {
		const view: LineView = viewLine(line, index, lines.length, shape, bits, at(index));
		view.previous = previous;
		if (previous !== null) previous.next = view;
		previous = view;
		views.push(view);
	}
	observeLines(views);
	return views;
}
