/** Where a reading was left: of what the page has itself, under the page's address; of all else, under its edition's. */
import { forgetPlace, keepPlace, keptPlace } from './kept.ts';
import { beginningOf, headOf } from './queue.ts';
import type { Queue } from './queue.ts';
import type { Sentence } from './read-sentences.ts';

/** The paragraph's id, or that of the box or photo it stands in; '' where there is none. */
const nameOnPage = ({ place }: Sentence): string => place?.block.closest('[id]:not(main)')?.id ?? '';
const nameIn =
	({ tracks }: Queue) =>
	({ track }: Sentence): string =>
		tracks[track]?.href ?? '';

/** @param start where to begin if the page has nothing of its own: a piece's or a printed page's address; null for anywhere */
export function startOf(queue: Queue, pathname: string, start: string | null): number {
	const { own, programme, sentences } = queue;
	if (own.to > own.from) return own.from + keptPlace(pathname, ownOf(queue), nameOnPage);
	if (programme === null) return 0;
	const left = keptPlace(programme.href, sentences, nameIn(queue));
	if (start === null) return left;
	const beginning = Math.max(beginningOf(queue, start), 0);
	return sentences[left]?.track === sentences[beginning]?.track ? left : beginning;
}

/** @param at the sentence that is being read */
export function keepIt(queue: Queue, pathname: string, at: number): void {
	const { own, programme, sentences } = queue;
	if (at >= own.from && at < own.to) {
		keepPlace(pathname, ownOf(queue), at - own.from, nameOnPage);
		return;
	}
	if (at >= own.to && own.to > own.from) forgetPlace(pathname);
	if (programme !== null) keepPlace(programme.href, sentences, at, nameIn(queue));
}

/** Keeps the place for the page of the piece that is being read, so that it goes on there. */
export function keepForPage({ sentences, tracks }: Queue, at: number): void {
	const track = sentences[at]?.track ?? 0;
	const first = headOf(sentences, track);
	const page = tracks[track]?.href;
	const its = sentences.filter((sentence) => sentence.track === track && sentence.leads !== true);
	if (page !== undefined && page !== null) keepPlace(page, its, at - first, () => '');
}

export function forgetIt({ own, programme }: Queue, pathname: string): void {
	if (own.to > own.from) forgetPlace(pathname);
	if (programme !== null) forgetPlace(programme.href);
}

function ownOf({ sentences, own }: Queue): readonly Sentence[] {
	return sentences.slice(own.from, own.to);
}
