/** Cues that look at the lines around a line: what they ask of them is data, compiled to bits. */
import type { LineView } from '../line-view.ts';
import type { PageShape } from '../page-shape.ts';
import { setBit, wordsFor } from './bits.ts';
import { placeOf, type Shown, shownWords } from './traits.ts';

/** What a page shows as a whole. */
export const pageTraits = {
	'keeps-stops': (shape: PageShape): boolean => shape.keepsStops,
	'loses-stops': (shape: PageShape): boolean => !shape.keepsStops,
	'hard-wrapped': (shape: PageShape): boolean => shape.wrapWidth !== null,
	'indents-paragraphs': (shape: PageShape): boolean => shape.paragraphIndent > 0,
} as const;
export type PageTrait = keyof typeof pageTraits;
const pageTraitNames: readonly string[] = Object.keys(pageTraits);

/**
 * Holds where the page, the line and its neighbours show all that is listed for them, and `and`, if given, says so.
 * `above` and `below` leave out lines of the paper itself. What is asked of a line that isn't there doesn't hold.
 */
export type ContextCue = {
	says: string;
	page?: readonly PageTrait[];
	here?: readonly Shown[];
	previous?: readonly Shown[];
	next?: readonly Shown[];
	above?: readonly Shown[];
	below?: readonly Shown[];
	and?: (view: LineView) => boolean;
};

/** In `bits`, what a missing line shows, then what the page shows; the lines follow. */
const nothingAt = 0;
export const pageAt = shownWords;
export const linesAt = 2 * shownWords;

/** Fills in what the page shows. */
export function observePage(shape: PageShape, bits: Int32Array): void {
	for (const [place, holds] of Object.values(pageTraits).entries()) if (holds(shape)) setBit(bits, pageAt, place);
}

const rowNames = ['page', 'here', 'previous', 'next', 'above', 'below'] as const;

/** Context cues compiled for many lines: each is a list of tests, that all bits of a mask are set in a word of a row. */
export class ContextSet {
	readonly words: number;
	readonly #ands: readonly (NonNullable<ContextCue['and']> | null)[];
	/** By place: its first test; the next cue's first test ends its own. */
	readonly #firstTest: Int32Array;
	/** By test: whose row (the place of its name in `rowNames`), which word of it, and the mask. */
	readonly #rowOf: Int32Array;
	readonly #wordOf: Int32Array;
	readonly #masks: Int32Array;
	/** Where the rows begin for the line that is looked at. */
	readonly #rows = new Int32Array(rowNames.length);

	constructor(cues: readonly ContextCue[]) {
		this.words = wordsFor(cues.length);
		this.#ands = cues.map(({ and = null }) => and);
		const tests = cues.map(testsOf);
		this.#firstTest = Int32Array.from([0, ...tests].keys(), (place) => tests.slice(0, place).flat().length);
		const all = tests.flat();
		this.#rowOf = Int32Array.from(all, ({ row }) => row);
		this.#wordOf = Int32Array.from(all, ({ word }) => word);
		this.#masks = Int32Array.from(all, ({ mask }) => mask);
	}

	/** Writes which cues hold on a line into its bits, from `to` on; all lines of the page must be observed before. */
	observe(view: LineView, to: number): void {
		const { bits } = view;
		const rows = this.#rows;
		rows[0] = pageAt;
		rows[1] = view.at;
		rows[2] = view.previous?.at ?? nothingAt;
		rows[3] = view.next?.at ?? nothingAt;
		rows[4] = view.above?.at ?? nothingAt;
		rows[5] = view.below?.at ?? nothingAt;
		const { length } = this.#ands;
		for (let place = 0; place < length; place++) {
			if (!this.#passes(place, bits)) continue;
			const and = this.#ands[place] ?? null;
			if (and === null || and(view)) setBit(bits, to, place);
		}
	}

	#passes(place: number, bits: Int32Array): boolean {
		const end = this.#firstTest[place + 1] ?? 0;
		for (let test = this.#firstTest[place] ?? 0; test < end; test++) {
			const word = (this.#rows[this.#rowOf[test] ?? 0] ?? 0) + (this.#wordOf[test] ?? 0);
			const mask = this.#masks[test] ?? 0;
			if (((bits[word] ?? 0) & mask) !== mask) return false;
		}
		return true;
	}
}

type Test = { row: number; word: number; mask: number };

function testsOf(cue: ContextCue): Test[] {
	return rowNames.flatMap((name, row) => {
		const places =
			name === 'page' ? (cue.page ?? []).map((it) => pageTraitNames.indexOf(it)) : (cue[name] ?? []).map(placeOf);
		const masks = new Int32Array(shownWords);
		for (const place of places) setBit(masks, 0, place);
		return [...masks].flatMap((mask, word) => (mask === 0 ? [] : [{ row, word, mask }]));
	});
}
