/** The words that two topics share, as both have them. */
import { pairWeight } from './common-pairs.ts';
import { cut } from './topic.ts';
import type { Topic } from './topic.ts';
import { shortest, wordsIn } from './words-in.ts';

export type SharedWord = {
	text: string;
	/** In how many of the two titles it stands. */
	titles: number;
};

type Passage = { text: string; inTitle: boolean };
type Spot = { passage: Passage; at: number };

/** What tells that a shared run is worth a look at its words. */
const leastWeight = 8;

/** A topic made ready to be held against others. */
export type Opened = ReadonlyMap<string, readonly Spot[]>;

export function open(topic: Topic): Opened {
	const spots = new Map<string, Spot[]>();
	for (const passage of passagesOf(topic)) {
		for (let at = 0; at + shortest <= passage.text.length; at++) {
			const key = passage.text.slice(at, at + shortest);
			if (key.includes(cut)) continue;
			const known = spots.get(key);
			if (known === undefined) spots.set(key, [{ passage, at }]);
			else known.push({ passage, at });
		}
	}
	return spots;
}

/** @returns the longest first; none is a part of another */
export function sharedWords(own: Opened, other: Topic): SharedWord[] {
	const found = new Map<string, number>();
	for (const theirs of passagesOf(other)) {
		for (let from = 0; from + shortest <= theirs.text.length; from++) {
			for (const { passage, at } of own.get(theirs.text.slice(from, from + shortest)) ?? []) {
				// Part of what was found from the character before.
				if (from > 0 && at > 0 && isSame(theirs.text, from - 1, passage.text, at - 1)) continue;
				const length = commonLength(theirs.text, from, passage.text, at);
				if (weigh(theirs.text, from, length) < leastWeight) continue;
				const titles = Number(theirs.inTitle) + Number(passage.inTitle);
				for (const text of wordsIn({ text: theirs.text, at: from }, { text: passage.text, at }, length)) {
					found.set(text, Math.max(titles, found.get(text) ?? 0));
				}
			}
		}
	}
	const words = [...found].toSorted(([a], [b]) => b.length - a.length);
	return words
		.filter(([word], n) => !words.slice(0, n).some(([longer]) => longer.includes(word)))
		.map(([text, titles]) => ({ text, titles }));
}

function passagesOf({ title, text }: Topic): Passage[] {
	const of = (all: string, inTitle: boolean): Passage[] =>
		all === '' ? [] : all.split(' ').map((passage) => ({ text: passage, inTitle }));
	return [...of(title, true), ...of(text, false)];
}

const isSame = (one: string, from: number, other: string, at: number): boolean =>
	one[from] === other[at] && one[from] !== cut;

function commonLength(one: string, from: number, other: string, at: number): number {
	let length = shortest;
	while (from + length < one.length && isSame(one, from + length, other, at + length)) length++;
	return length;
}

function weigh(text: string, from: number, length: number): number {
	let sum = 0;
	for (let at = from; at + 1 < from + length; at++) sum += pairWeight(text, at);
	return sum;
}
