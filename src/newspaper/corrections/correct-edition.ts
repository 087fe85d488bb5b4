/**
 * 更正: the pages of an edition, joined → the same pages with an editor's corrections in their texts. Pure.
 *
 * The words are looked for in texts as a reader has them, so it doesn't matter where the layout broke a line. Everything
 * that is read in a text is read of the corrected one; what a piece is known by, and so its address, stays the printed.
 */
import type { JoinedArticle } from '../edition/join-pages.ts';
import type { Article, CorrectionInFile, PageItem, PageNumber, Printed } from '../model.ts';
import { correctionsOf } from '../model/corrections-of.ts';
import { changeItem } from '../model/text.ts';
import { changeTexts } from './change-texts.ts';
import type { Change } from './change-texts.ts';
import { correctText } from './correct-text.ts';
import type { Replacement } from './correct-text.ts';
import { findExactly, findLoosely } from './find-words.ts';
import type { Stretch } from './find-words.ts';
import { readAgain, readPhotoAgain } from './read-again.ts';

/** A page with the articles that begin on it, and what belongs to the page itself. */
export type CorrectablePage = { number: PageNumber; articles: readonly JoinedArticle[]; items: readonly PageItem[] };

/** Why a correction, by its place in the list, was not made. */
export type CorrectionFault = { index: number } & (
	| { kind: 'no page' }
	/** It would change nothing. */
	| { kind: 'same' }
	/** `pages` are those on which the words stand. */
	| { kind: 'absent'; pages: PageNumber[] }
	| { kind: 'several'; count: number }
	/** It would change words that the correction of this index changes. */
	| { kind: 'overlap'; other: number }
);

/** A run of a text that stands on one page. */
type Run = { text: Printed; page: PageNumber; from: number; to: number };
type Found = Stretch & { index: number; text: Printed };
type Corrected<Page> = Page & { articles: JoinedArticle[]; items: PageItem[] };

/**
 * @param pages those of an edition, in its order; they are not changed
 * @param wanted the corrections as edition.yaml has them
 * @returns the pages with the corrections made that can be; each article's `alone` stays as it was printed
 */
export function correctEdition<Page extends CorrectablePage>(
	pages: readonly Page[],
	wanted: readonly CorrectionInFile[],
): { pages: Corrected<Page>[]; faults: CorrectionFault[] } {
	const runs = Map.groupBy(pages.flatMap(runsOf), ({ page }) => page);
	const faults: CorrectionFault[] = [];
	const found: Found[] = [];
	for (const [index, one] of wanted.entries()) {
		const result = findIn(one, runs, new Set(pages.map(({ number }) => number)));
		if ('kind' in result) faults.push({ index, ...result });
		else {
			const other = found.find((earlier) => earlier.text === result.text && meet(earlier, result));
			if (other === undefined) found.push({ index, ...result });
			else faults.push({ index, kind: 'overlap', other: other.index });
		}
	}
	const ofText = Map.groupBy(found, ({ text }) => text);
	return { pages: pages.map((page) => correctPage(page, ofText, wanted)), faults };
}

/** Without its index, which tells the faults of a list apart. */
type Why = CorrectionFault extends infer Fault ? (Fault extends CorrectionFault ? Omit<Fault, 'index'> : never) : never;

function findIn(
	{ page, find, replace }: CorrectionInFile,
	runs: ReadonlyMap<PageNumber, readonly Run[]>,
	pages: ReadonlySet<PageNumber>,
): Omit<Found, 'index'> | Why {
	if (!pages.has(page)) return { kind: 'no page' };
	const on = (one: PageNumber) => placesIn(runs.get(one) ?? [], find);
	const places = on(page);
	const [only, another] = places;
	if (only === undefined) return { kind: 'absent', pages: [...pages].filter((one) => on(one).length > 0) };
	if (another !== undefined) return { kind: 'several', count: places.length };
	const printed = only.text.text.slice(only.at, only.at + only.length);
	return replace === find || replace === printed ? { kind: 'same' } : only;
}

/** As the words are written; if they stand nowhere so, whatever white space is in them. */
function placesIn(runs: readonly Run[], words: string): Omit<Found, 'index'>[] {
	for (const look of [findExactly, findLoosely]) {
		const places = runs.flatMap(({ text, from, to }) =>
			look(text.text.slice(from, to), words).map(({ at, length }) => ({ text, at: at + from, length })),
		);
		if (places.length > 0) return places;
	}
	return [];
}

const meet = (one: Stretch, other: Stretch): boolean =>
	one.at < other.at + other.length && other.at < one.at + one.length;

/** A paragraph that goes on on another page is a run on each. */
function runsOf({ number, articles, items }: CorrectablePage): Run[] {
	const runs: Run[] = [];
	const note: Change = (text, page) => {
		let run: Run = { text, page: page ?? number, from: 0, to: text.text.length };
		for (const { offset, page: next } of text.joins) {
			if (next === undefined || next === run.page) continue;
			runs.push({ ...run, to: offset });
			run = { ...run, page: next, from: offset };
		}
		runs.push(run);
		return text;
	};
	for (const { article } of articles) changeTexts(article, note);
	for (const item of items) changeItem(item, (text) => note(text, null));
	return runs;
}

function correctPage<Page extends CorrectablePage>(
	page: Page,
	ofText: ReadonlyMap<Printed, readonly Found[]>,
	wanted: readonly CorrectionInFile[],
): Corrected<Page> {
	const correctAll = (): Change => {
		let n = 0;
		return (text) => {
			const own = (ofText.get(text) ?? []).toSorted((a, b) => a.at - b.at);
			const replacements = own.flatMap(({ index, at, length }): Replacement[] => {
				const one = wanted[index];
				if (one === undefined) return [];
				return [{ n: ++n, at, length, replace: one.replace, date: one.date, note: one.note ?? null }];
			});
			return replacements.length === 0 ? text : correctText(text, replacements);
		};
	};
	const ofArticle = (article: Article): Article => {
		const corrected = changeTexts(article, correctAll());
		return correctionsOf(corrected).length === 0 ? article : readAgain(corrected);
	};
	const ofItems = correctAll();
	return {
		...page,
		articles: page.articles.map((one) => ({ ...one, article: ofArticle(one.article) })),
		items: page.items.map((item) => {
			const made = changeItem(item, (text) => ofItems(text, null));
			return made.kind === 'photo' ? readPhotoAgain(made) : made;
		}),
	};
}
