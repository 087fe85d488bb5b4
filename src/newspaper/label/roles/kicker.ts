/** 引题: the smaller line over a headline. */
import type { Recogniser } from './recogniser.ts';

export const kicker: Recogniser = {
	role: 'kicker',
	sample: '超1亿人次观看！',
	settles: [],
	supports: [
		'from-4-to-9',
		'from-10-to-24',
		'ends-without-stop',
		'ends-with-exclamation',
		'before-title-like',
		'after-stop',
		'after-credit',
		'wide-gap-above',
		'after-paper-line',
		'holds-a-comma',
	],
	opposes: [
		'from-61-to-110',
		'over-110',
		'ends-with-full-stop',
		'before-long-line',
		'before-dateline',
		'before-byline',
		'before-narrative',
		'dash',
		'before-dash',
		'before-jump',
		'after-short-open-line',
		'name-only',
		'after-comma',
	],
};
