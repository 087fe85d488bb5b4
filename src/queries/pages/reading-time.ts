/** 约3分钟. */

/**
 * Characters a minute. An assumption, not measured on our readers: the middle of 350 to 400, for unhurried silent reading
 * by older people, who read more slowly than adults on average (Brysbaert, How many words do we read per minute?, 2019).
 */
const perMinute = 375;

/** @returns null if it is less than a minute: nobody has to plan for that */
export function readingTime(characters: number): string | null {
	return characters < perMinute ? null : `约${Math.round(characters / perMinute)}分钟`;
}
