/**
 * A paper's pages as its editor meets them: each is put in, marked as the earlier ones were, and then put right line by line. How
 * much is left to put right, with and without those marks.
 */
import { markInStyle } from '../../src/desk/edit/mark-in-style.ts';
import { markLines } from '../../src/desk/edit/mark-lines.ts';
import { type CorrectedPage, learnHouseStyle, mostPages } from '../../src/newspaper/fit/house-style.ts';
import type { Page, Role } from '../../src/newspaper/model.ts';
import { parsePage } from '../../src/newspaper/parse-page.ts';
import type { LabelledPage } from './labelled-pages.ts';

export type Met = {
	name: string;
	/** Lines with a known role, and how many of them are wrong without marks and with them. */
	lines: number;
	plain: number;
	styled: number;
	marked: number;
	/** Of the marks: those that put a wrong line right, and those that did the contrary. */
	mended: number;
	broken: number;
};

/** By line: the role that is right where another is read. */
function wrongLines({ views, accepted, known }: LabelledPage, { lines }: Page): Map<number, Role> {
	const read = new Map(lines.toReversed().map(({ n, role }) => [n, role]));
	const wrong = new Map<number, Role>();
	for (const [i, { line }] of views.entries()) {
		const [best] = accepted[i] ?? [];
		const role = read.get(line.n);
		if (known[i] === true && best !== undefined && role !== undefined && accepted[i]?.includes(role) !== true)
			wrong.set(line.n, best);
	}
	return wrong;
}

/** @param pages of one paper, the oldest first, without marks */
export function meetSeries(pages: readonly LabelledPage[]): Met[] {
	const read = (text: string): Page => parsePage(text);
	let corrected: CorrectedPage[] = [];
	return pages.map((page) => {
		const { text, marked } = markInStyle(page.text, learnHouseStyle(corrected), [], read);
		const plain = wrongLines(page, read(page.text));
		const styled = wrongLines(page, read(text));
		const right = markLines(text, styled);
		if (marked.length + styled.size > 0)
			corrected = [{ text: right, page: read(right) }, ...corrected].slice(0, mostPages);
		return {
			name: page.name,
			lines: page.known.filter(Boolean).length,
			plain: plain.size,
			styled: styled.size,
			marked: marked.length,
			mended: marked.filter((n) => plain.has(n) && !styled.has(n)).length,
			broken: marked.filter((n) => !plain.has(n) && styled.has(n)).length,
		};
	});
}
