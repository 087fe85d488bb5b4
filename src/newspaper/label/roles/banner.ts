/** 通栏标题、栏目名: belongs to the page, not to one article. */
import type { Recogniser } from './recogniser.ts';

export const banner: Recogniser = {
	role: 'banner',
	sample: '积极行动',
	settles: ['column-name', 'bullet-over-title'],
	supports: [
		'at-most-3',
		'from-4-to-9',
		'from-10-to-24',
		'ends-without-stop',
		'two-phrases',
		'square-bullet',
		'last-line',
		'near-the-end',
		'first-line',
		'near-the-top',
		'before-title-like',
		'before-caption',
		'after-stop',
		'after-caption',
	],
	opposes: [
		'from-61-to-110',
		'over-110',
		'ends-with-full-stop',
		'holds-a-sentence',
		'before-long-line',
		'before-dateline',
		'before-byline',
		'before-narrative',
		'after-long-open-line',
		'after-comma',
		'cannot-begin-a-line',
		'dateline',
		'amid-short-lines',
	],
};
