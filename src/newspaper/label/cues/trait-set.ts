/** Traits compiled for many lines: their conditions (cue.ts) become tables. */
import type { LineView } from '../../lines/line-view.ts';
import { readings, readingSets } from '../../lines/readings.ts';
import { anything, sign } from '../../lines/signs.ts';
import { setBit, wordsFor } from './bits.ts';
import type { Trait } from './cue.ts';

/** Lengths from here on are told apart by no trait. */
const longestTold = 161;

/**
 * For each character the traits that allow it, for one condition after another. Many characters allow the same, so each
 * names its sets by number.
 */
type ByCharacter = { kinds: Uint8Array; sets: Int32Array };

function compileByCharacter(
	traits: readonly Trait[],
	words: number,
	conditions: readonly ((trait: Trait, character: string) => boolean)[],
): ByCharacter {
	const named = new Set(
		traits.flatMap(({ first = '', last = '', notLast = '', doubtfulLast = '' }) => [
			...(first + last + notLast + doubtfulLast),
		]),
	);
	const kinds = new Uint8Array(0x10000);
	const kindBySet = new Map<string, number>();
	const sets: number[] = [];
	// '' stands for every character that no trait names: kind 0.
	for (const character of ['', ...named]) {
		const set = new Int32Array(words * conditions.length);
		for (const [at, allows] of conditions.entries())
			for (const [place, trait] of traits.entries()) if (allows(trait, character)) setBit(set, at * words, place);
		const kind = kindBySet.get(set.join()) ?? kindBySet.size;
		if (kind > 255) throw new Error('the traits tell too many kinds of characters apart');
		if (kind === kindBySet.size) sets.push(...set);
		kindBySet.set(set.join(), kind);
		if (character !== '') kinds[character.charCodeAt(0)] = kind;
	}
	return { kinds, sets: Int32Array.from(sets) };
}

const isIn = (characters: string, character: string): boolean => character !== '' && characters.includes(character);

export class TraitSet {
	/** How many 32-bit words its bits take: the trait at place 33 is bit 1 of word 1. */
	readonly words: number;
	readonly #holds: readonly (NonNullable<Trait['holds']> | null)[];
	/** By place: the signs of which a line must show one. */
	readonly #amongLow: Int32Array;
	readonly #amongHigh: Int32Array;
	readonly #byLength: Int32Array;
	readonly #byReadings: Int32Array;
	readonly #byFirst: ByCharacter;
	/** Behind them those that hold wherever their conditions allow it, as all do that have nothing else. */
	readonly #byLast: ByCharacter;

	constructor(traits: readonly Trait[]) {
		const words = wordsFor(traits.length);
		this.words = words;
		this.#holds = traits.map(({ holds = null }) => holds);
		const signs = traits.map(({ among }) => (among === undefined ? anything : sign(among)));
		this.#amongLow = Int32Array.from(signs, ({ low }) => low);
		this.#amongHigh = Int32Array.from(signs, ({ high }) => high);
		this.#byLength = new Int32Array((longestTold + 1) * words);
		for (const [place, { shortest = 0, longest = Infinity }] of traits.entries()) {
			for (let length = shortest; length <= Math.min(longest, longestTold); length++)
				setBit(this.#byLength, length * words, place);
		}
		this.#byReadings = new Int32Array(readingSets * words);
		for (const [place, { reads }] of traits.entries()) {
			for (let set = 0; set < readingSets; set++)
				if (reads === undefined || (set & readings[reads]) !== 0) setBit(this.#byReadings, set * words, place);
		}
		this.#byFirst = compileByCharacter(traits, words, [({ first }, it) => first === undefined || isIn(first, it)]);
		this.#byLast = compileByCharacter(traits, words, [
			({ last, notLast = '' }, it) => (last === undefined || isIn(last, it)) && !isIn(notLast, it),
			({ holds, among, doubtfulLast }, it) =>
				(holds === undefined && among === undefined) || (doubtfulLast !== undefined && !isIn(doubtfulLast, it)),
		]);
	}

	/** Writes which traits hold on a line into `bits`, from `at` on. */
	observe(view: LineView, bits: Int32Array, at: number): void {
		const {
			text,
			signs: { low, high },
		} = view;
		const { words } = this;
		const byLength = this.#byLength;
		const byReadings = this.#byReadings;
		const byFirst = this.#byFirst.sets;
		const byLast = this.#byLast.sets;
		const amongLow = this.#amongLow;
		const amongHigh = this.#amongHigh;
		const patterns = this.#holds;
		const length = Math.min(text.length, longestTold) * words;
		const read = view.reading.set * words;
		const first = (this.#byFirst.kinds[text.charCodeAt(0)] ?? 0) * words;
		const last = (this.#byLast.kinds[text.charCodeAt(text.length - 1)] ?? 0) * words * 2;
		for (let word = 0; word < words; word++) {
			let asked =
				(byLength[length + word] ?? 0) &
				(byReadings[read + word] ?? 0) &
				(byFirst[first + word] ?? 0) &
				(byLast[last + word] ?? 0);
			let held = asked & (byLast[last + words + word] ?? 0);
			asked ^= held;
			while (asked !== 0) {
				const bit = asked & -asked;
				asked ^= bit;
				const place = word * 32 + 31 - Math.clz32(bit);
				if ((((amongLow[place] ?? 0) & low) | ((amongHigh[place] ?? 0) & high)) === 0) continue;
				const holds = patterns[place] ?? null;
				if (holds === null || holds(view)) held |= bit;
			}
			bits[at + word] = held;
		}
	}
}
