/** 报头、版次、责编: lines of the paper itself or of its web page. */
import type { Recogniser } from './recogniser.ts';

export const furniture: Recogniser = {
	role: 'furniture',
	sample: '第A05版：要闻',
	settles: [
		'folio',
		'date-row',
		'source-row',
		'staff-row',
		'catalogue-row',
		'page-citation',
		'paper-name',
		'image-file',
		'ruler',
		'web-buttons',
		'web-row',
		'copyright-notice',
	],
	supports: [
		'first-line',
		'near-the-top',
		'near-the-end',
		'last-line',
		'after-paper-line',
		'ends-without-stop',
		'at-most-3',
	],
	opposes: ['over-110', 'ends-with-full-stop', 'holds-a-sentence', 'dateline', 'credit-line', 'before-dateline'],
};
