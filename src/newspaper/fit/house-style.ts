/**
 * 体例: how one paper sets its pages, learned from those on which its editor has put roles right. It is for telling an editor
 * what a new page is likely to need; what a page is read as depends on its text alone.
 */
import { type CompiledWeights, compileWeights } from '../label/compile-weights.ts';
import { rubricKey } from '../label/cues/known.ts';
import { mergeWeights } from '../label/prior.ts';
import fitted from '../label/weights.json' with { type: 'json' };
import { readLines } from '../lines/lines.ts';
import { measurePage } from '../lines/page-shape.ts';
import { viewLines } from '../lines/view-lines.ts';
import type { Page, Role } from '../model.ts';
import { withIdeographs } from '../../unicode/with-ideographs.ts';
import { fitWeights } from './fit-weights.ts';
import type { Lesson } from './lesson.ts';
import { wordingKey } from './wording-key.ts';

export type HouseStyle = {
	/** By wording (`wordingKey`): the role that its editor last gave a line that is worded so. */
	settled: ReadonlyMap<string, Role>;
	/** Weights that read the paper's pages as its editor does; null without any page. */
	table: CompiledWeights | null;
};

/** A page that its editor has looked through: its text with the marks, and as it is read. */
export type CorrectedPage = { text: string; page: Page };

/** So many of a paper's pages are learned from, the newest: it is for the caller to keep to that. */
export const mostPages = 24;
/** Near enough to the general weights that a few pages can't unsettle what they don't show. */
const options = { rounds: 20, pace: 0.05, pull: 2, pullWording: 4, leastPages: 1 };

/** The newest page on which a line stands decides, even if its editor left the line there as it was read. */
function settledIn(pages: readonly CorrectedPage[]): Map<string, Role> {
	const last = new Map<string, Role | null>();
	for (const { page } of pages)
		for (const { text, mark } of page.lines) {
			const key = wordingKey(text);
			if (key !== null && !last.has(key)) last.set(key, mark);
		}
	return new Map([...last].flatMap(([key, mark]) => (mark === null ? [] : [[key, mark]])));
}

function lessonOf({ text, page }: CorrectedPage, rubrics: ReadonlySet<string>): Lesson {
	const { lines } = readLines(withIdeographs(text), '');
	return {
		views: viewLines(lines, measurePage(lines), rubrics),
		accepted: page.lines.map(({ role }) => [role]),
		weight: 1,
	};
}

/**
 * Takes a third of a second, and a hundredth more for each page.
 *
 * @param pages of one paper, the newest first, each with at least one mark; `mostPages` are enough
 * @param knownRubrics those that the paper is known to have
 * @returns what they teach; the same for the same pages
 */
export function learnHouseStyle(pages: readonly CorrectedPage[], knownRubrics: readonly string[] = []): HouseStyle {
	const settled = settledIn(pages);
	if (pages.length === 0) return { settled, table: null };
	const rubrics = new Set(knownRubrics.map(rubricKey));
	const lessons = pages.map((page) => lessonOf(page, rubrics));
	return { settled, table: compileWeights(fitWeights(lessons, mergeWeights(fitted), options)) };
}
