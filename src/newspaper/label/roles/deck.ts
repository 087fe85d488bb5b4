/** 副题: the line under a headline, often with a dash. */
import type { Recogniser } from './recogniser.ts';

export const deck: Recogniser = {
	role: 'deck',
	sample: '——追记太康县回族中学校长李琳',
	settles: ['dash'],
	supports: [
		'from-10-to-24',
		'from-25-to-36',
		'from-37-to-60',
		'ends-without-stop',
		'after-short-open-line',
		'before-long-line',
		'before-byline',
		'before-dateline',
		'holds-a-comma',
		'square-bullet',
		'printed-above',
	],
	opposes: [
		'before-dash',
		'at-most-3',
		'over-110',
		'ends-with-full-stop',
		'after-stop',
		'after-long-open-line',
		'after-credit',
		'narrative-opening',
		'first-line',
		'byline-line',
		'credit-line',
		'name-only',
	],
};
