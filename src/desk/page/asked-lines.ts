/** The lines of which an editor is asked something, and the button that goes from one to the next. */
import { roleName } from '../../newspaper/lines/role-mark.ts';
import type { DeskLine, DeskPage } from '../model.ts';
import { button } from './element.ts';
import { isFresh, whyFresh } from './fresh-view.ts';
import { asksToLook } from './source-view.ts';

/**
 * @param jumps lines of which it is asked where they lead
 * @returns in order; while there are lines that were marked when the page was put in, these alone: the others are read around them
 */
export function askedLines({ lines, conflicts }: DeskPage, jumps: readonly number[]): DeskLine[] {
	// What two people wrote is read as one text: it is chosen first.
	const shown = lines.filter(({ n }) => !conflicts.some(({ from, to }) => from <= n && n <= to));
	const fresh = shown.filter(isFresh);
	return fresh.length > 0 ? fresh : shown.filter((line) => asksToLook(line) || jumps.includes(line.n));
}

export function nextButton({ conflicts }: DeskPage, asked: readonly DeskLine[], press: () => void): HTMLButtonElement {
	const none = conflicts.length > 0 ? '先选留哪一边' : '都读懂了';
	const what = asked.some(isFresh) ? '先标的' : '拿不准';
	const made = button(asked.length === 0 ? none : `下一处${what}（${String(asked.length)}）`, press);
	made.disabled = asked.length === 0;
	return made;
}

/** What is said of a line that the button went to, for those who don't see it come. */
export function whatIsAsked(line: DeskLine): string {
	const { n, read } = line;
	if (read === null) return '';
	return `第 ${String(n)} 行，${roleName(read.role)}。${whyFresh(line) ?? ''}`;
}
