/** 摄影: who took a photo, on a line of its own. */
import type { Recogniser } from './recogniser.ts';

export const credit: Recogniser = {
	role: 'credit',
	sample: '本报通讯员 陈名俊 摄',
	settles: ['credit-line'],
	supports: ['after-caption', 'after-stop', 'last-line'],
	opposes: [
		'heading-alone',
		'first-of-two',
		'second-of-two',
		'from-61-to-110',
		'over-110',
		'writer-and-photo',
		'holds-a-sentence',
		'after-short-open-line',
	],
	followedBy: {
		often: ['headline', 'kicker', 'paragraph'],
		sometimes: ['caption', 'byline', 'furniture', 'banner', 'subheading', 'credit'],
	},
};
