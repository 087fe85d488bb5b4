/**
 * What two cues say together on a heading. A title stack is decided as a whole: the second of two lines is mostly the
 * headline under its kicker, and over a dateline too, but a shorter one that begins with a number is mostly a deck. No cue
 * says that alone; each pair of the cues below counts as well, and what it counts is fitted (weights.json).
 */
import { lowestBit, setBit } from './cues/bits.ts';
import { type CueName, placeOfCue, lineCueWords } from './cues/index.ts';

/** Where a heading stands in its stack: every heading shows just one of these, and no other line shows any. */
const places = [
	'heading-alone',
	'first-of-two',
	'second-of-two',
	'first-of-three',
	'second-of-three',
	'third-of-three',
	'among-many-short-lines',
] as const satisfies readonly CueName[];

/** The cues that are paired: the place, what the stack stands over and under, its other lines, and how the line is worded. */
export const pairedCues: readonly CueName[] = [
	...places,
	'stack-over-byline',
	'stack-over-dateline',
	'stack-over-text',
	'stack-over-short-text',
	'stack-under-stop',
	'stack-under-open-text',
	'stack-under-byline',
	'stack-under-credit',
	'stack-at-the-top',
	'longer-than-heading-below',
	'shorter-than-heading-below',
	'longer-than-heading-above',
	'shorter-than-heading-above',
	'over-couplet',
	'under-couplet',
	'over-comma-clause',
	'under-comma-clause',
	'over-short-heading',
	'under-short-heading',
	'under-9',
	'from-9-to-13',
	'from-14-to-18',
	'from-19-to-24',
	'from-25-to-36',
	'from-37-to-60',
	'two-phrases',
	'three-phrases',
	'holds-a-comma',
	'colon-inside',
	'half-sentence-colon',
	'dash',
	'ends-with-dash',
	'ends-with-exclamation',
	'column-in-brackets',
	'column-name',
	'ends-in-saying',
	'ends-in-attending',
	'ends-in-event',
	'begins-with-predicate',
	'tells-an-event',
	'counts',
	'begins-with-number',
	'quote-inside',
	'quoted-whole',
	'square-bullet',
	'between-long-texts',
	'heading-few-lines-above',
	'no-heading-above',
	'heading-of-one-shape-above',
	'heading-between-closing-and-lead',
	'topic-changes',
	'topic-goes-on',
	'wide-gap-above',
	'wide-gap-below',
	'before-paper-line',
	'after-paper-line',
	'before-byline',
	'after-byline',
	'after-credit',
	'before-dateline',
	'before-jump',
	'first-line',
	'near-the-top',
];

/** How many pairs there are: the pair of the cues at places i > j is number i × (i − 1) / 2 + j. */
export const pairCount = (pairedCues.length * (pairedCues.length - 1)) / 2;
export const pairNumber = (i: number, j: number): number => (i > j ? (i * (i - 1)) / 2 + j : (j * (j - 1)) / 2 + i);

const words = lineCueWords.length;
/** By word of a line's cues: which bits are paired cues, and the place of each in `pairedCues`. */
const paired = new Int32Array(words);
const isPlace = new Int32Array(words);
const placeAt = new Uint8Array(words * 32);
for (const [place, name] of pairedCues.entries()) {
	const at = placeOfCue(name);
	setBit(paired, 0, at);
	if (place < places.length) setBit(isPlace, 0, at);
	placeAt[at] = place;
}

const held = new Uint8Array(pairedCues.length);

/** Room for the pairs of one line. */
export const pairRoom = pairCount;

/**
 * Lists the pairs of cues that hold on a line; none unless it is a heading.
 * @param bits those of the page
 * @param at where the line's begin
 * @param into takes the numbers of the pairs; `pairRoom` long
 * @returns how many they are
 */
export function pairsOn(bits: Int32Array, at: number, into: Uint16Array): number {
	let isHeading = false;
	let cues = 0;
	for (let word = 0; word < words; word++) {
		const shown = bits[at + (lineCueWords[word] ?? 0)] ?? 0;
		if ((shown & (isPlace[word] ?? 0)) !== 0) isHeading = true;
		for (let left = shown & (paired[word] ?? 0); left !== 0; left &= left - 1)
			held[cues++] = placeAt[word * 32 + lowestBit(left)] ?? 0;
	}
	if (!isHeading) return 0;
	let count = 0;
	for (let i = 1; i < cues; i++) for (let j = 0; j < i; j++) into[count++] = pairNumber(held[i] ?? 0, held[j] ?? 0);
	return count;
}
