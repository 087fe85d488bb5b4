/** Which paragraphs can't be set flush without a line being torn. */
import { holdsTogether } from '../../typesetting/running-units.ts';
import { byText } from '../../typesetting/by-text.ts';
import { unbrokenRuns } from '../../typesetting/unbroken.ts';
import { widthOf } from '../../typesetting/width.ts';

/**
 * What stays together leaves, where it does not fit, up to its own width at the end of the line above. So much, in em, is
 * not seen when it is spread over the 34 characters of the narrowest line that is set flush.
 */
const unseen = 2.6;

/** Whether some run of the text, such as a long number or a Latin word, would tear a hole into the line before it. */
export const isRagged: (text: string) => boolean = byText((text) => widestRun(text) > unseen);

/** @returns the width in em of the widest run of a text within which no line ends */
function widestRun(text: string): number {
	const kept = unbrokenRuns(text);
	let most = 0;
	let from = 0;
	let before = '';
	let at = 0;
	for (const character of text) {
		const isKept = kept.some((run) => run.from < at && at < run.to);
		if (/\s/.test(before) || !(isKept || holdsTogether(before, character))) from = at;
		at += character.length;
		most = Math.max(most, widthOf(text.slice(from, at).trim()));
		before = character;
	}
	return most;
}
