/** A parsed page as the proofreader reads it: every printed text once, and where each of its characters stands. */
import type { Article, Page, Printed } from '../newspaper/model.ts';
import { printedOf, printedOfItem } from '../newspaper/model/text.ts';
import type { TextRole } from '../newspaper/model/data-role.ts';
import { offsetInSource, withoutInvisible } from '../newspaper/lines/invisible.ts';
import { withIdeographs } from '../unicode/with-ideographs.ts';
import { placesInEditor, splitLines } from '../newspaper/lines/line-ends.ts';

/** What a text of a page is: of an article, or of the page itself. */
export type ProofRole = TextRole | 'kicker' | 'headline' | 'deck' | 'banner' | 'furniture';

/** A place in the page's file as an editor's program counts: from 1, columns in UTF-16 code units. */
export type Place = { line: number; column: number };

/** One text that the page prints. */
export type ProofText = {
	role: ProofRole;
	text: string;
	/** @param offset of a character of `text`, from 0 */
	placeAt: (offset: number) => Place;
};

export type ProofArticle = {
	article: Article;
	/** In the order of the page: kicker, headline, deck, then what its blocks print. */
	texts: ProofText[];
};

export type ProofPage = {
	/** What diagnostics call the page. */
	file: string;
	articles: ProofArticle[];
	/** What belongs to the page itself: banners, furniture, photos and notes outside any article. */
	items: ProofText[];
	/** Where a line of the page begins. */
	startOf: (line: number) => Place;
	/** What a line of the page says. */
	textOf: (line: number) => string;
};

/**
 * @param page as the parser read it
 * @param source the page's text as it came: columns are those of the file, invisible characters counted
 * @param file what diagnostics call the page
 */
export function proofPage(page: Page, source: string, file: string): ProofPage {
	const sources = splitLines(withIdeographs(source));
	/** A line that holds two things is in the page once for each; here it is one again, from the first on. */
	const lines = new Map<number, { column: number; text: string }>();
	for (const { n, column, text } of page.lines) {
		const first = lines.get(n);
		if (first === undefined) lines.set(n, { column, text });
		else first.text = withoutInvisible((sources[n - 1] ?? '').slice(first.column - 1)).trimEnd();
	}
	const inEditor = placesInEditor(source);
	/** How much of each line has been taken by the texts before: a caption and its credit may share one. */
	const taken = new Map<number, number>();

	/** By line: its rest from the text on, if invisible characters in it shift what follows them; else null. */
	const shifted = new Map<number, string | null>();

	const placeIn = (n: number, offset: number): Place => {
		const column = lines.get(n)?.column ?? 1;
		let shown = shifted.get(n);
		if (shown === undefined) {
			const rest = (sources[n - 1] ?? '').slice(column - 1);
			shown = withoutInvisible(rest) === rest ? null : rest;
			shifted.set(n, shown);
		}
		const behind = shown === null ? offset : offsetInSource(shown, offset);
		const { line, column: at } = inEditor({ line: n, column: column + behind });
		return { line, column: at };
	};
	const read = (role: ProofRole, printed: Printed): ProofText => {
		const pieces = piecesOf(printed).map(({ n, from, words }) => {
			const line = lines.get(n)?.text ?? '';
			const behind = line.indexOf(words, taken.get(n) ?? 0);
			const start = Math.max(0, behind < 0 ? line.indexOf(words) : behind);
			taken.set(n, start + words.length);
			return { n, from, start };
		});
		const placeAt = (offset: number): Place => {
			const piece = pieces.findLast(({ from }) => from <= offset) ?? pieces[0];
			return piece === undefined
				? { line: 1, column: 1 }
				: placeIn(piece.n, piece.start + Math.max(0, offset - piece.from));
		};
		return { role, text: printed.text, placeAt };
	};
	const articles = page.articles.map((article) => ({ article, texts: printedIn(article).map((one) => read(...one)) }));
	const items = page.items.flatMap((item) =>
		printedOfItem(item).map((printed) =>
			read(item.kind === 'photo' ? 'caption' : item.kind === 'editor-note' ? 'note' : item.kind, printed),
		),
	);
	return { file, articles, items, startOf: (line) => placeIn(line, 0), textOf: (line) => lines.get(line)?.text ?? '' };
}

/** All that an article prints, in order. */
function printedIn({ kicker, headline, deck, parts }: Article): [ProofRole, Printed][] {
	const titles: [ProofRole, Printed | null][] = [
		['kicker', kicker],
		['headline', headline],
		['deck', deck],
	];
	return [
		...titles.flatMap(([role, printed]): [ProofRole, Printed][] => (printed === null ? [] : [[role, printed]])),
		...parts.flatMap(({ heading, blocks }): [ProofRole, Printed][] => [
			...(heading === null ? [] : [['subheading', heading] satisfies [ProofRole, Printed]]),
			...blocks.flatMap(printedOf).map((printed): [ProofRole, Printed] => [printed.role, printed]),
		]),
	];
}

/** @returns the stretches of a text that stand on one line each; `from` is where one begins in the text */
function piecesOf({ text, lines, joins }: Printed): { n: number; from: number; words: string }[] {
	const starts = [0, ...joins.map(({ offset }) => offset)];
	return lines.map((n, i) => {
		const from = starts[i] ?? 0;
		const next = joins[i];
		const to = next === undefined ? text.length : next.offset - next.separator.length;
		return { n, from, words: text.slice(from, to).trimEnd() };
	});
}
