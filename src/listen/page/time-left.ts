/** How long it takes to read aloud what is left. */
import type { Sentence } from './read-sentences.ts';

/**
 * Characters a second at ordinary speed, pauses included. A newsreader says some 300 characters a minute, a phone's voice
 * fewer; an assumption, not measured on our readers' phones.
 */
const perSecond = 4.4;

/**
 * @param at the sentence that is being read
 * @param rate 1 is ordinary speed
 * @returns 约12分钟
 */
export function timeLeft(sentences: readonly Sentence[], at: number, rate: number): string {
	const characters = sentences.slice(at).reduce((sum, { words }) => sum + words.length, 0);
	const minutes = Math.round(characters / perSecond / rate / 60);
	return minutes === 0 ? '不到1分钟' : `约${minutes}分钟`;
}
