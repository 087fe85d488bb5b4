/** The runs of three characters by which pieces about the same matter are found: those that are not in news of any kind. */
import { pairWeight } from './common-pairs.ts';
import { cut } from './topic.ts';
import type { Topic } from './topic.ts';

/** What the two pairs of a run weigh together at least. */
const least = 7;

/** The runs of a text, each by its key with what it weighs. */
export function tellingRuns({ title, text }: Topic): Map<number, number> {
	const runs = new Map<number, number>();
	for (const some of [title, text]) {
		for (let at = 0; at + 2 < some.length; at++) {
			const weight = weightAt(some, at);
			if (weight >= least && isWhole(some, at)) runs.set(keyAt(some, at), weight);
		}
	}
	return runs;
}

/** The places of a text's telling runs, each with its key. */
export function* runKeys(text: string): Generator<[at: number, key: number]> {
	for (let at = 0; at + 2 < text.length; at++) {
		if (weightAt(text, at) >= least && isWhole(text, at)) yield [at, keyAt(text, at)];
	}
}

/** The keys of the telling runs of a word. */
export function keysIn(word: string): number[] {
	const keys: number[] = [];
	for (let at = 0; at + 2 < word.length; at++) if (weightAt(word, at) >= least) keys.push(keyAt(word, at));
	return keys;
}

const weightAt = (text: string, at: number): number => pairWeight(text, at) + pairWeight(text, at + 1);

/** Whether no passage ends in the run. */
function isWhole(text: string, at: number): boolean {
	for (let n = at; n < at + 3; n++) if (text[n] === ' ' || text[n] === cut) return false;
	return true;
}

function keyAt(text: string, at: number): number {
	return keyOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
}

/** The key of three UTF-16 units: not 0. Two runs seldom share a key; what is found by it is held against the texts. */
export function keyOf(first: number, second: number, third: number): number {
	let key = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
	key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35) ^ Math.imul(third, 0x27d4eb2f);
	key ^= key >>> 16;
	return key === 0 ? 1 : key;
}
