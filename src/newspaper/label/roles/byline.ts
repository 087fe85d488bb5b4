/** 署名: who wrote the text, on a line of its own. */
import type { Recogniser } from './recogniser.ts';

export const byline: Recogniser = {
	role: 'byline',
	sample: '本报通讯员 梁彩鸾',
	settles: ['byline-line', 'catalogue-author', 'author-and-time', 'after-capacity-alone'],
	supports: [
		'capacity-named',
		'writer-and-photo',
		'after-short-open-line',
		'after-stop',
		'last-line',
		'name-only',
		'in-parentheses',
		'square-bullet',
		'more-indented',
		'names-line',
	],
	opposes: [
		'from-61-to-110',
		'over-110',
		'holds-a-sentence',
		'ends-with-full-stop',
		'after-long-open-line',
		'after-comma',
		'credit-at-end',
	],
};
