/** How long the line is: a headline rarely passes 30 characters, a paragraph rarely stays under. */
import type { Cue } from './cue.ts';

const between = (least: number, most: number, says: string): Cue => ({
	says,
	shortest: least,
	longest: most,
});

export const lengthCues = {
	'at-most-3': between(1, 3, '只有一到三个字'),
	'from-4-to-9': between(4, 9, '四到九个字'),
	'from-10-to-24': between(10, 24, '十到二十四个字，像标题的长短'),
	'from-25-to-36': between(25, 36, '二十五到三十六个字'),
	'from-37-to-60': between(37, 60, '三十七到六十个字'),
	'from-61-to-110': between(61, 110, '六十一到一百一十个字'),
	'over-110': between(111, Infinity, '超过一百一十个字'),
} as const satisfies Record<string, Cue>;
