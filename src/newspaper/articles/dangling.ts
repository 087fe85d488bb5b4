/** Where, in the lines under one headline, another article's text begins: its rest stands below the end of this one. */
import { CharacterSet } from '../lines/character-set.ts';
import { isFinished } from './finished.ts';
import type { Run } from './group.ts';
import { jumpFrom } from './jump-target.ts';
import type { Labelled } from '../label/labelled.ts';
import { isBodyLine } from './run-facts.ts';

/**
 * No sentence begins so: what stands before it is elsewhere. A closing quote or bracket may have been cut from the full
 * stop right above it.
 */
const midSentence = new CharacterSet('，。、；：？！,;?!');
/** How a report usually begins, which the rest of one does not. */
const beginning =
	/^(?:近日|日前|近来|今年|去年|昨|今|本报|本版|记者|\d{1,4}[年月日]|[“"‘（(【[□■◆●▲△○◎※*#一二三四五六七八九十①-⑳问答])/u;

/** Whether a text begins as reports usually do, and no rest of one does. */
export const beginsLikeAReport = (text: string): boolean => beginning.test(text);

/** Why a line is thought to begin another article's text. */
export type Dangling = { at: number; because: 'mid-sentence' | 'after-byline' };

/** Whether a line may be another article's: body text that no mark, dateline or jump makes its own. */
const mayDangle = ({ line, reading, label }: Labelled): boolean =>
	line.mark === null &&
	(label.role === 'paragraph' || label.role === 'continuation') &&
	reading.dateline === null &&
	jumpFrom(line.text) === null;

/** What of the line itself makes it look like another article's text, or null. */
function reasonToDangle(
	{ line, label }: Labelled,
	isSigned: boolean,
	isWrapped: () => boolean,
): Dangling['because'] | null {
	if (midSentence.begins(line.text) || (label.role === 'continuation' && !isWrapped())) return 'mid-sentence';
	return isSigned && !beginning.test(line.text) ? 'after-byline' : null;
}

/**
 * @param isWrapped whether the page's lines are cut at a width, so that a continuation below a full stop says nothing
 * @returns the first line of the run that belongs to no text above it in the run, or null
 */
export function findDangling({ lines }: Run, isWrapped: () => boolean): Dangling | null {
	/** The last line of text above, and whether a byline has closed it. */
	let above: Labelled | null = null;
	let isSigned = false;
	let at = -1;
	for (const next of lines) {
		at++;
		if (!isBodyLine(next)) {
			if (next.label.role === 'byline' && above !== null) isSigned = true;
			else if (next.label.role !== 'credit') isSigned = false;
			continue;
		}
		const because = above === null ? null : reasonToDangle(next, isSigned, isWrapped);
		if (above !== null && because !== null && mayDangle(next) && isFinished(above)) return { at, because };
		above = next;
		isSigned = false;
	}
	return null;
}
