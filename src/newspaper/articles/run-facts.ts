/** What a run shows of itself: its heading, who signed it, whether its text is complete. */
import { CharacterSet } from '../lines/character-set.ts';
import { isFinished } from './finished.ts';
import type { Run } from './group.ts';
import { type JumpTarget, jumpFrom, jumpTo } from './jump-target.ts';
import type { Labelled } from '../label/labelled.ts';
import { sameText } from './same-text.ts';

export const isBodyLine = ({ label }: Labelled): boolean => label.role === 'paragraph' || label.role === 'continuation';

/** A paragraph shorter than this is a list's row or a name: how it ends says nothing. */
const shortestText = 15;

export type RunFacts = {
	/** The heading that the run begins with, unless an editor made it an article's own (`@主题`). */
	heading: string | null;
	/** Whether the heading is a headline that says it was printed before: 标题（续）, 标题（上接第一版）. */
	isReprint: boolean;
	/** The headline, or the subheading in its place; null under none. */
	headline: string | null;
	/** Where the run says that it comes from and goes to. */
	from: JumpTarget | null;
	to: JumpTarget | null;
	/** The names of the byline, in order of code points; '' for a byline nobody's name can be read of; null for none. */
	signature: string | null;
	/** Whether it says itself where it comes from: then it is an article of its own. */
	isDatelined: boolean;
	/** Its first line of text; '' for none. */
	opening: string;
	/** Whether its last paragraph breaks off in mid sentence, with nothing behind it that ends an article. */
	isOpen: boolean;
};

/** 标题（续）, 标题（上接第一版）, 标题（紧接1版）. */
const reprintMark = /[\s　]*[（(【[](?:续[\p{Script=Han}\d]{0,3}|[上紧文]接[^（()）】\]]{1,12})[）)】\]]$/u;

const brackets = new CharacterSet('）)】]');
/** Whether a headline says that it was printed before. */
export const isReprinted = (text: string): boolean => brackets.ends(text) && reprintMark.test(text);

/** @returns a headline's words without white space, and without those that say that it was printed before */
export const titleKey = (text: string): string => sameText(brackets.ends(text) ? text.replace(reprintMark, '') : text);

/** @returns what tells an article's rest from the article again: how its first line of text begins */
export const openingKey = (opening: string): string => sameText(opening.slice(0, 40));

export function signatureOf(lines: readonly Labelled[]): string | null {
	let names: Set<string> | null = null;
	for (const { reading, label } of lines) {
		if (label.role !== 'byline') continue;
		names ??= new Set();
		for (const { name } of reading.byline ?? []) names.add(name);
	}
	return names === null ? null : [...names].toSorted().join(' ');
}

/** What stands where in a run. */
type Places = Record<'headline' | 'firstBody' | 'lastBody' | 'firstJump' | 'lastJump', Labelled | null> & {
	/** Whether a byline or jump below the last line of text closes it. */
	isClosed: boolean;
	isDatelined: boolean;
};

function findPlaces(lines: readonly Labelled[]): Places {
	const places: Places = {
		headline: null,
		firstBody: null,
		lastBody: null,
		firstJump: null,
		lastJump: null,
		isClosed: false,
		isDatelined: false,
	};
	for (const next of lines) {
		const { role } = next.label;
		if (role === 'headline') places.headline ??= next;
		else if (isBodyLine(next)) {
			places.firstBody ??= next;
			places.lastBody = next;
			places.isClosed = false;
			places.isDatelined ||= role === 'paragraph' && next.reading.dateline !== null;
		} else if (role === 'jump') {
			places.firstJump ??= next;
			places.lastJump = next;
			places.isClosed = true;
		} else if (role === 'byline') places.isClosed = true;
	}
	return places;
}

/** Whether the text of the lines breaks off. */
const breaksOff = ({ lastBody, isClosed }: Places): boolean =>
	lastBody !== null && !isClosed && lastBody.line.text.length >= shortestText && !isFinished(lastBody);

export function factsOf({ lines }: Run): RunFacts {
	const first = lines[0];
	const places = findPlaces(lines);
	const { firstBody, lastBody, firstJump, lastJump } = places;
	const isHeading = first?.label.role === 'headline' || first?.label.role === 'subheading';
	const ownArticle = first?.line.mark === 'headline' || first?.line.mark === 'kicker';
	const headline = (places.headline ?? (isHeading ? first : undefined))?.line;
	const isReprint = headline?.mark === null && isReprinted(headline.text);
	const comesFrom = firstBody?.line.mark === 'paragraph' ? null : jumpFrom(firstBody?.line.text ?? '');
	return {
		heading: isHeading && !ownArticle ? first.line.text : null,
		isReprint,
		headline: headline?.text ?? null,
		from: ownArticle ? null : (comesFrom ?? jumpFrom(firstJump?.line.text ?? '')),
		to: jumpTo(lastBody?.line.text ?? '') ?? jumpTo(lastJump?.line.text ?? ''),
		signature: signatureOf(lines),
		isDatelined: places.isDatelined,
		opening: firstBody?.line.text ?? '',
		isOpen: breaksOff(places),
	};
}
