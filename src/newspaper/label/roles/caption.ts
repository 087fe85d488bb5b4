/** 图片说明: what a photo shows. */
import type { Recogniser } from './recogniser.ts';

export const caption: Recogniser = {
	role: 'caption',
	sample: '新兴工业园区。（本报通讯员 覃海南 摄）',
	settles: ['credit-at-end', 'caption-words', 'picture-arrow', 'before-credit-then-text'],
	supports: [
		'among-short-sentences',
		'before-credit',
		'after-caption',
		'after-credit',
		'photo-gap-above',
		'photo-gap-below',
		'wide-gap-above',
		'from-25-to-36',
		'from-37-to-60',
		'from-61-to-110',
		'shows-a-moment',
		'ends-with-full-stop',
		'narrative-opening',
		'less-indented',
		'near-the-top',
	],
	opposes: [
		'ends-with-writer',
		'at-most-3',
		'dateline',
		'question-or-answer',
		'cannot-begin-a-line',
		'after-long-open-line',
		'after-full-line',
		'rubric',
		'ends-without-stop',
	],
	followedBy: {
		often: ['caption', 'paragraph', 'headline', 'credit'],
		sometimes: ['banner', 'kicker', 'subheading', 'editor-note', 'byline', 'furniture', 'continuation'],
	},
};
