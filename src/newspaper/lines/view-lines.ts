/** Lines → views: reads each line's inner grammar, links it to its neighbours and observes its cues. */
import { makePageView, observeLines, startOf } from '../label/cues/index.ts';
import type { Room } from '../label/room.ts';
import type { LineView, PageView } from './line-view.ts';
import type { ReadLine } from './lines.ts';
import type { PageShape } from './page-shape.ts';
import { reach } from './reach.ts';
import { nothingRead, readLine } from './readings.ts';
import { closeUp, mayBeSetWide } from './set-wide.ts';
import { signsOf } from './signs.ts';
import { mayBeVertical, uprightText } from './upright.ts';
import { mayBeWide, plainText } from './wide-forms.ts';

function viewLine(line: ReadLine, index: number, page: PageView, previous: LineView | null): LineView {
	const upright = mayBeVertical(line.signs) ? uprightText(line.text) : line.text;
	const plain = mayBeWide(line.signs) ? plainText(upright) : upright;
	const text = mayBeSetWide(plain) ? closeUp(plain) : plain;
	const isSetWide = text !== plain;
	const signs = text === line.text ? line.signs : signsOf(text);
	const isLong = text.length > reach;
	return {
		line,
		text,
		head: isLong ? text.slice(0, reach) : text,
		tail: isLong ? text.slice(-reach) : text,
		signs,
		reading: isSetWide ? nothingRead : readLine(upright === line.text ? line : { ...line, text: upright }, signs),
		page,
		index,
		at: startOf(index),
		previous,
		next: null,
		above: null,
		below: null,
		stack: null,
	};
}

const none: ReadonlySet<string> = new Set();

/**
 * @param rubrics those that the paper is known to have, by their keys
 * @param room where what is observed may lie, if the views are given up before another page is viewed
 * @returns one view a line, linked to its neighbours, its cues observed
 */
export function viewLines(
	lines: readonly ReadLine[],
	shape: PageShape,
	rubrics = none,
	room: Room<Int32Array> | null = null,
): LineView[] {
	const page = makePageView(lines.length, shape, rubrics, room);
	const views: LineView[] = [];
	let previous: LineView | null = null;
	for (const line of lines) {
		const view: LineView = viewLine(line, views.length, page, previous);
		if (previous !== null) previous.next = view;
		previous = view;
		views.push(view);
	}
	observeLines(views);
	return views;
}
