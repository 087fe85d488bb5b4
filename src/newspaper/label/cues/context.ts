/** Cues that look at the lines around a line: what they ask of them is data, compiled to bits. */
import type { LineView } from '../../lines/line-view.ts';
import type { PageShape } from '../../lines/page-shape.ts';
import { lowestBit, setBit, wordsFor } from './bits.ts';
import { placeOf, type Shown, shownWords } from './traits.ts';

/** What a page shows as a whole. */
export const pageTraits = {
	'keeps-stops': (shape: PageShape): boolean => shape.keepsStops,
	'loses-stops': (shape: PageShape): boolean => !shape.keepsStops,
	unwrapped: (shape: PageShape): boolean => shape.wrapWidth === null,
	'hard-wrapped': (shape: PageShape): boolean => shape.wrapWidth !== null,
	'sets-lines-close': (shape: PageShape): boolean => shape.usualGap === 0,
	'indents-paragraphs': (shape: PageShape): boolean => shape.paragraphIndent > 0,
} as const;
export type PageTrait = keyof typeof pageTraits;
const pageTests = Object.values(pageTraits);

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

/** In `bits`, what a missing line shows; the lines follow. */
const nothingAt = 0;
export const linesAt = shownWords;

/** Whose bits a test looks at. */
const rowNames = ['here', 'previous', 'next', 'above', 'below'] as const;

/** That all bits of a mask are set in one word of one row. */
type Test = { row: number; word: number; mask: number };

function testsOf(cue: ContextCue): Test[] {
	return rowNames.flatMap((name, row) => {
		const masks = new Int32Array(shownWords);
		for (const shown of cue[name] ?? []) setBit(masks, 0, placeOf(shown));
		return [...masks].flatMap((mask, word) => (mask === 0 ? [] : [{ row, word, mask }]));
	});
}

/** What most lines show, or most headings: a cue is looked for by something else that it asks for, if it does. */
const everyday: readonly Shown[] = [
	'long',
	'not-long',
	'title-like',
	'heading-like',
	'list-like',
	'ends-with-stop',
	'ends-with-full-stop',
	'ends-without-stop',
	'holds-a-comma',
];
const everydayBits = new Int32Array(shownWords);
for (const name of everyday) setBit(everydayBits, 0, placeOf(name));
/** The bits of a test that few lines show. */
const tellingBits = ({ word, mask }: Test): number => mask & ~(everydayBits[word] ?? 0);

type Compiled = { place: number; first: number; others: readonly Test[]; and: NonNullable<ContextCue['and']> | null };
/** The cues whose first test looks at the same word, by a bit that they ask for: only shown ones are asked. */
type Group = { row: number; word: number; any: number; byBit: Compiled[][] };

/**
 * @param cues each with its place
 * @returns the cues in groups, and those without a test, which are always asked
 */
function groupCues(cues: readonly (readonly [number, ContextCue])[]): { groups: Group[]; always: Compiled[] } {
	const groups = new Map<string, Group>();
	const always: Compiled[] = [];
	for (const [place, cue] of cues) {
		const tests = testsOf(cue);
		const first = tests.find((test) => tellingBits(test) !== 0) ?? tests[0];
		const others = tests.filter((test) => test !== first);
		const compiled: Compiled = { place, first: first?.mask ?? 0, others, and: cue.and ?? null };
		if (first === undefined) {
			always.push(compiled);
			continue;
		}
		const { row, word, mask } = first;
		const key = `${String(row)} ${String(word)}`;
		const group = groups.get(key) ?? { row, word, any: 0, byBit: Array.from({ length: 32 }, (): Compiled[] => []) };
		const bit = lowestBit(tellingBits(first) === 0 ? mask : tellingBits(first));
		group.any |= 1 << bit;
		group.byBit[bit]?.push(compiled);
		groups.set(key, group);
	}
	return { groups: [...groups.values()], always };
}

const none: readonly Compiled[] = [];

/** Context cues compiled for all pages that show the same as a whole. */
class PageCues {
	/** By group: its row, its word, the bits that any of its cues is looked for by, and the cues by bit. */
	readonly #rowOf: Uint8Array;
	readonly #wordOf: Uint8Array;
	readonly #anyOf: Int32Array;
	readonly #byBitOf: readonly (readonly Compiled[])[];
	readonly #always: readonly Compiled[];
	/** Where the rows begin for the line that is looked at. */
	readonly #rows = new Int32Array(rowNames.length);

	/** @param cues each with its place */
	constructor(cues: readonly (readonly [number, ContextCue])[]) {
		const { groups, always } = groupCues(cues);
		this.#always = always;
		this.#rowOf = Uint8Array.from(groups, ({ row }) => row);
		this.#wordOf = Uint8Array.from(groups, ({ word }) => word);
		this.#anyOf = Int32Array.from(groups, ({ any }) => any);
		this.#byBitOf = groups.flatMap(({ byBit }) => byBit);
	}

	/** Writes which cues hold on a line into its bits, from `to` on; all lines of the page must be observed before. */
	observe(view: LineView, to: number): void {
		const { bits } = view.page;
		const rows = this.#rows;
		rows[0] = view.at;
		rows[1] = view.previous?.at ?? nothingAt;
		rows[2] = view.next?.at ?? nothingAt;
		rows[3] = view.above?.at ?? nothingAt;
		rows[4] = view.below?.at ?? nothingAt;
		for (const cue of this.#always) if (cue.and === null || cue.and(view)) setBit(bits, to, cue.place);
		const rowOf = this.#rowOf;
		const wordOf = this.#wordOf;
		const anyOf = this.#anyOf;
		for (let group = 0; group < anyOf.length; group++) {
			const shown = bits[(rows[rowOf[group] ?? 0] ?? 0) + (wordOf[group] ?? 0)] ?? 0;
			for (let asked = shown & (anyOf[group] ?? 0); asked !== 0; asked &= asked - 1) {
				for (const cue of this.#byBitOf[group * 32 + lowestBit(asked)] ?? none) {
					if ((shown & cue.first) !== cue.first || (cue.others.length > 0 && !passes(cue.others, bits, rows))) continue;
					if (cue.and === null || cue.and(view)) setBit(bits, to, cue.place);
				}
			}
		}
	}
}

function passes(tests: readonly Test[], bits: Int32Array, rows: Int32Array): boolean {
	for (const { row, word, mask } of tests) if (((bits[(rows[row] ?? 0) + word] ?? 0) & mask) !== mask) return false;
	return true;
}

/** Context cues compiled for many pages. */
export class ContextSet {
	/** How many words their bits take. */
	readonly words: number;
	readonly #cues: readonly ContextCue[];
	/** By what a page shows as a whole: a page that lacks what a cue asks of it never asks for the cue. */
	readonly #byPage = new Map<number, PageCues>();

	constructor(cues: readonly ContextCue[]) {
		this.#cues = cues;
		this.words = wordsFor(cues.length);
	}

	/** @returns the cues that can hold on a page */
	of(shape: PageShape): PageCues {
		let key = 0;
		for (const holds of pageTests) key = 2 * key + (holds(shape) ? 1 : 0);
		const known = this.#byPage.get(key);
		if (known !== undefined) return known;
		const cues = [...this.#cues.entries()].filter(([, { page = [] }]) => page.every((it) => pageTraits[it](shape)));
		const made = new PageCues(cues);
		this.#byPage.set(key, made);
		return made;
	}
}
