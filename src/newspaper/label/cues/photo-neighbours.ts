/** What stands beside a photo in print: the text over its credit, the last line of a piece whose writer took photos as well. */
import type { LineView } from '../../lines/line-view.ts';
import { reads } from '../../lines/readings.ts';
import type { ContextCue } from './context.ts';
import { showing } from './traits.ts';

const isByline = reads('byline');
const isWide = showing('wide-gap');
const isOfWriterAndPhoto = showing('writer-and-photo');
/** Further up than this no writer is looked for: time must grow linearly. */
const farthestWriter = 14;

/** Whether the nearest writer above took the photos as well. */
function writerTookPhotos(view: LineView): boolean {
	let at = view.previous;
	for (let i = 0; i < farthestWriter && at !== null; i++, at = at.previous)
		if (isByline(at)) return isOfWriterAndPhoto(at);
	return false;
}

export const photoNeighbourCues = {
	'caption-over-credit': {
		says: '上面说完了、空开一行，这一段独自在摄影署名上面，像图片说明',
		page: ['unwrapped'],
		here: ['wide-gap', 'ends-with-full-stop'],
		above: ['ends-with-stop'],
		next: ['credit-line'],
		and: ({ next }) => next !== null && !isOfWriterAndPhoto(next) && (next.next === null || isWide(next.next)),
	},
	'ends-photo-story': {
		says: '作者兼拍了照片，文章末尾单独一行短话，像图片说明',
		here: ['heading-like', 'at-most-16', 'under-stop'],
		and: (view) => (view.next === null || isWide(view.next)) && writerTookPhotos(view),
	},
} as const satisfies Record<string, ContextCue>;
