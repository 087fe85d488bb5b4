/** How much two neighbouring characters say of what a text is about: little if news of any kind has them. */
import { z } from 'zod';
import data from './common-pairs.json' with { type: 'json' };

/**
 * The degrees of common-pairs.json, the commonest first: the least share of news items that have a pair of each.
 * tests/fit/common-pairs.ts counts them.
 */
export const leastShares = [0.04, 0.02, 0.01, 0.005, 0.003] as const;

/** What a pair that is rarer than all of these weighs; one of each degree weighs as much as its place, from 0. */
const rarest = leastShares.length;

const pairKey = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

const weightOf = new Map<number, number>();
for (const [degree, lines] of z.array(z.array(z.string())).parse(data).entries()) {
	for (const line of lines) for (let at = 0; at < line.length; at += 2) weightOf.set(pairKey(line, at), degree);
}

/**
 * @param text a run of Chinese characters
 * @returns what the pair at a place of it weighs: 0 to 5
 */
export function pairWeight(text: string, at: number): number {
	return weightOf.get(pairKey(text, at)) ?? rarest;
}
