/** The words that two topics share, as both have them. */
import { pairWeight } from './common-pairs.ts';
import { runKeys } from './telling-runs.ts';
import { cut } from './topic.ts';
import type { Topic } from './topic.ts';
import { wordsIn } from './words-in.ts';

export type SharedWord = {
	text: string;
	/** In how many of the two titles it stands. */
	titles: number;
};

/** What tells that a shared run is worth a look at its words. */
const leastWeight = 8;

/** A topic made ready to be held against others: all of it as one text, and where its telling runs are in it. */
export type Opened = { text: string; title: number; spots: ReadonlyMap<number, readonly number[]> };

export function open(topic: Topic): Opened {
	const text = wholeOf(topic);
	const spots = new Map<number, number[]>();
	for (const [at, key] of runKeys(text)) {
		const known = spots.get(key);
		if (known === undefined) spots.set(key, [at]);
		else known.push(at);
	}
	return { text, title: topic.title.length, spots };
}

/** @returns the longest first; none is a part of another */
export function sharedWords({ text: mine, title, spots }: Opened, other: Topic): SharedWord[] {
	const theirs = wholeOf(other);
	const found = new Map<string, number>();
	const seen = new Set<number>();
	for (const [place, key] of runKeys(theirs)) {
		for (const spot of spots.get(key) ?? []) {
			const [from, at, length] = commonRun(theirs, place, mine, spot);
			const run = from * 0x10000 + at;
			if (seen.has(run)) continue;
			seen.add(run);
			if (weigh(theirs, from, length) < leastWeight) continue;
			const titles = Number(from < other.title.length) + Number(at < title);
			for (const text of wordsIn(passageAt(theirs, from), passageAt(mine, at), length)) {
				found.set(text, Math.max(titles, found.get(text) ?? 0));
			}
		}
	}
	const words = [...found].toSorted(([a], [b]) => b.length - a.length);
	return words
		.filter(([word], n) => !words.slice(0, n).some(([longer]) => longer.includes(word)))
		.map(([text, titles]) => ({ text, titles }));
}

function wholeOf({ title, text }: Topic): string {
	return `${title} ${text}`;
}

/** The passage around a place, and that place in it. */
function passageAt(whole: string, place: number): { text: string; at: number } {
	const start = whole.lastIndexOf(' ', place) + 1;
	const end = whole.indexOf(' ', place);
	return { text: whole.slice(start, end < 0 ? whole.length : end), at: place - start };
}

/** All of one passage that two texts share around these places, which may share nothing. */
function commonRun(
	one: string,
	place: number,
	other: string,
	spot: number,
): [from: number, at: number, length: number] {
	const isSame = (n: number): boolean => {
		const character = one[place + n];
		return character === other[spot + n] && character !== undefined && character !== ' ' && character !== cut;
	};
	let [before, length] = [0, 0];
	while (isSame(length)) length++;
	if (length > 0) while (isSame(-before - 1)) before++;
	return [place - before, spot - before, length + before];
}

function weigh(text: string, from: number, length: number): number {
	let sum = 0;
	for (let at = from; at + 1 < from + length; at++) sum += pairWeight(text, at);
	return sum;
}
