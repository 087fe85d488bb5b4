/** What a run shows of itself: its heading, who signed it, whether its text is complete. */
import { readBylineLine } from './fields/byline.ts';
import { isFinished } from './finished.ts';
import type { Run } from './group.ts';
import { type JumpTarget, jumpFrom, jumpTo } from './jump-target.ts';
import type { Labelled } from './labelled.ts';
import { sameText } from './same-text.ts';

export const isBodyLine = ({ label }: Labelled): boolean => label.role === 'paragraph' || label.role === 'continuation';

/** A paragraph shorter than this is a list's row or a name: how it ends says nothing. */
const shortestText = 15;

export type RunFacts = {
	/** The heading that the run begins with, unless an editor made it an article's own (`@主题`). */
	heading: string | null;
	/** Whether the heading is a headline that says it was printed before: 标题（续）, 标题（上接第一版）. */
	isReprint: boolean;
	/** The headline without white space and without the words that say so; null under none. */
	title: string | null;
	/** Where the run says that it comes from and goes to. */
	from: JumpTarget | null;
	to: JumpTarget | null;
	/** The names of the byline, in order of code points; '' for a byline nobody's name can be read of; null for none. */
	signature: string | null;
	/** Whether it says itself where it comes from: then it is an article of its own. */
	isDatelined: boolean;
	/** Its first line of text, to tell an article's rest from the article again. */
	opening: string;
	/** Whether its last paragraph breaks off in mid sentence, with nothing behind it that ends an article. */
	isOpen: boolean;
};

/** 标题（续）, 标题（上接第一版）, 标题（紧接1版）. */
export const reprintMark = /[\s　]*[（(【[](?:续[\p{Script=Han}\d]{0,3}|[上紧]接[^（()）】\]]{1,12})[）)】\]]$/u;

/** @returns a headline's words, without those that say that it was printed before */
export const titleKey = (text: string): string => sameText(text.replace(reprintMark, ''));

export function signatureOf(lines: readonly Labelled[]): string | null {
	const bylines = lines.filter(({ label }) => label.role === 'byline');
	if (bylines.length === 0) return null;
	const names = bylines.flatMap(({ line }) => (readBylineLine(line.text) ?? []).map(({ name }) => name));
	return [...new Set(names)].toSorted().join(' ');
}

/** Whether the text of the lines breaks off: a byline below it closes it. */
function breaksOff(lines: readonly Labelled[]): boolean {
	const last = lines.findLastIndex(isBodyLine);
	const body = lines[last];
	if (body === undefined || lines.slice(last).some(({ label }) => label.role === 'byline' || label.role === 'jump'))
		return false;
	return body.line.text.length >= shortestText && !isFinished(body.line.text);
}

export function factsOf({ lines }: Run): RunFacts {
	const first = lines[0];
	const isHeading = first?.label.role === 'headline' || first?.label.role === 'subheading';
	const ownArticle = first?.line.mark === 'headline' || first?.line.mark === 'kicker';
	const headline = (lines.find(({ label }) => label.role === 'headline') ?? (isHeading ? first : undefined))?.line;
	const firstBody = lines.find(isBodyLine);
	const jump = lines.find(({ label }) => label.role === 'jump');
	const lastBody = lines.findLast(isBodyLine);
	const lastJump = lines.findLast(({ label }) => label.role === 'jump');
	const isReprint = headline?.mark === null && reprintMark.test(headline.text);
	const comesFrom = firstBody?.line.mark === 'paragraph' ? null : jumpFrom(firstBody?.line.text ?? '');
	return {
		heading: isHeading && !ownArticle ? first.line.text : null,
		isReprint,
		title: headline === undefined ? null : titleKey(headline.text),
		from: ownArticle ? null : (comesFrom ?? jumpFrom(jump?.line.text ?? '')),
		to: jumpTo(lastBody?.line.text ?? '') ?? jumpTo(lastJump?.line.text ?? ''),
		signature: signatureOf(lines),
		isDatelined: lines.some(({ label, opensWithDateline }) => label.role === 'paragraph' && opensWithDateline),
		opening: sameText(firstBody?.line.text.slice(0, 40) ?? ''),
		isOpen: breaksOff(lines),
	};
}
