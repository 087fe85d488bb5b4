/** The piece on the page, read back into plain lines. */
import { oneLine } from '../passage.ts';
import type { Box, Line, LineRole, Passage } from '../passage.ts';

/** What stands in a piece by the class it is set in; anything else is taken apart into what it holds. */
const roles: readonly (readonly [selector: string, role: LineRole])[] = [
	['.kicker', 'kicker'],
	['h1', 'headline'],
	['.deck', 'deck'],
	['.part-heading, .subheading', 'subheading'],
	['.editor-note > .para', 'note'],
	['.para', 'paragraph'],
	['.tag', 'keyword'],
	['.byline', 'byline'],
	['figcaption', 'caption'],
];

/** @param source where it was printed, and its address */
export function readPassage(page: ParentNode, source: Pick<Passage, 'citation' | 'address'>): Passage {
	const piece = page.querySelector('.piece');
	const parts = piece === null ? [] : [...piece.querySelectorAll('.stack, .text')];
	return { blocks: parts.flatMap(blocksIn), ...source };
}

/** The piece's headline, in one line. */
export function headlineIn(page: ParentNode): string {
	const headline = page.querySelector('.piece h1');
	return headline === null ? '' : wordsOf(headline);
}

/** An element's text as it reads, on one line. */
export function wordsOf(element: Element): string {
	return oneLine(element.textContent);
}

function blocksIn(parent: Element): (Line | Box)[] {
	return [...parent.children].flatMap((element) => {
		if (element.matches('.jump')) return [];
		if (element.matches('.box')) return [{ role: 'box' as const, lines: [...element.children].flatMap(linesIn) }];
		const line = lineOf(element);
		return line === null ? blocksIn(element) : [line];
	});
}

function linesIn(element: Element): Line[] {
	const line = lineOf(element);
	return line === null || line.rubric + line.text === '' ? [] : [line];
}

function lineOf(element: Element): Line | null {
	const role = roles.find(([selector]) => element.matches(selector))?.[1];
	if (role === undefined) return null;
	const lead = element.querySelector('.rubric');
	const rubric = lead === null ? '' : wordsOf(lead);
	return { role, rubric, text: wordsOf(element).slice(rubric.length).trimStart() };
}
