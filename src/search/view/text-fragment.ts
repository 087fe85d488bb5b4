/** Where a result's link lands: its paragraph, and in browsers that can, the words found, highlighted. */
import type { Found } from '../engine/answer.ts';
import { href } from '../../site-path.ts';

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/**
 * @param highlights whether this browser reads text fragments (`document.fragmentDirective`)
 * @returns a link to the piece, with the place found
 */
export function landing({ url, anchor, words }: Pick<Found, 'url' | 'anchor' | 'words'>, highlights: boolean): string {
	const piece = href(url);
	if (anchor === '') return piece;
	const paragraph = `${piece}#${encodeURIComponent(anchor)}`;
	if (!highlights || words === null) return paragraph;
	const { before, after } = wholeWords(words);
	const parts = [
		...(before === '' ? [] : [`${encoded(before)}-`]),
		encoded(words.text),
		...(after === '' ? [] : [`-${encoded(after)}`]),
	];
	return `${paragraph}:~:text=${parts.join(',')}`;
}

/** What a text fragment says must begin and end where a word does, or the browser passes it over. */
function wholeWords({ before, text, after }: NonNullable<Found['words']>): { before: string; after: string } {
	if (segmenter === undefined) return { before, after };
	const starts = [...segmenter.segment(before + text + after)].map(({ index }) => index);
	const end = before.length + text.length;
	// The outermost word on either side may have been cut: its neighbour is whole.
	const from = starts.find((start) => start > 0 && start < before.length) ?? 0;
	const to = starts.filter((start) => start > end).at(-1) ?? end + after.length;
	return { before: before.slice(from), after: after.slice(0, to - end) };
}

/** `-`, `,` and `&` are what a text fragment is written with; half a surrogate pair can't be written at all. */
function encoded(text: string): string {
	return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}
