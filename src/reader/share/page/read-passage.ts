/** The piece on the page, read back into plain lines. */
import { textSorts } from '../../../newspaper/model/data-role.ts';
import type { DataRole, TextSort } from '../../../newspaper/model/data-role.ts';
import { oneLine } from '../passage.ts';
import type { Box, Line, LineRole, Passage } from '../passage.ts';

type Use = LineRole | 'box' | 'inside' | 'left out';

/** What becomes of an element by what it is for; `inside` is taken apart into what it holds. */
const uses: Readonly<Record<TextSort, Use>> = {
	frame: 'inside',
	title: 'headline',
	heading: 'subheading',
	text: 'paragraph',
	caption: 'caption',
	signature: 'byline',
	aside: 'left out',
};
/** What is set in a way of its own. */
const ownUses: Readonly<Partial<Record<DataRole, Use>>> = {
	kicker: 'kicker',
	deck: 'deck',
	keyword: 'keyword',
	note: 'note',
	credit: 'caption',
	dateline: 'paragraph',
	box: 'box',
};

const marked = (role: DataRole): string => `[data-role=${role}]`;

/** @param source where it was printed, and its address */
export function readPassage(page: ParentNode, source: Pick<Passage, 'citation' | 'address'>): Passage {
	const piece = page.querySelector(marked('piece'));
	return { blocks: piece === null ? [] : blocksIn(piece), ...source };
}

/** The piece's headline, in one line. */
export function headlineIn(page: ParentNode): string {
	const headline = page.querySelector(`${marked('piece')} ${marked('headline')}`);
	return headline === null ? '' : wordsOf(headline);
}

/** An element's text as it reads, on one line. */
export function wordsOf(element: Element): string {
	return oneLine(element.textContent);
}

function blocksIn(parent: Element): (Line | Box)[] {
	return [...parent.children].flatMap((element) => {
		const use = useOf(element);
		switch (use) {
			case 'left out':
				return [];
			case 'inside':
				return blocksIn(element);
			case 'box':
				return [{ role: 'box' as const, lines: [...element.children].flatMap(linesIn) }];
			default:
				return [lineOf(element, use)];
		}
	});
}

function linesIn(element: Element): Line[] {
	const use = useOf(element);
	if (use === 'left out' || use === 'inside' || use === 'box') return [];
	const line = lineOf(element, use);
	return line.rubric + line.text === '' ? [] : [line];
}

/** An element that says nothing is taken apart. */
function useOf(element: Element): Use {
	const role = element.getAttribute('data-role') ?? '';
	return isRole(role) ? (ownUses[role] ?? uses[textSorts[role].sort]) : 'inside';
}

function isRole(value: string): value is DataRole {
	return Object.hasOwn(textSorts, value);
}

function lineOf(element: Element, role: LineRole): Line {
	const lead = element.querySelector(`${marked('rubric')}, ${marked('question')}`);
	const rubric = lead === null ? '' : wordsOf(lead);
	return { role, rubric, text: wordsOf(element).slice(rubric.length).trimStart() };
}
