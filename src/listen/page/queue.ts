/** All that is listened to, one piece after the other: what the page has, and around it the rest of its edition. */
import type { Programme, ProgrammePage, ProgrammePiece } from '../programme.ts';
import type { OnPage, Sentence, Track } from './read-sentences.ts';

export type Queue = {
	sentences: readonly Sentence[];
	tracks: readonly Track[];
	/** Which of the sentences the page has itself; `from` is the first of them, `to` the one behind the last. */
	own: { from: number; to: number };
	/** null if nothing is known but the page. */
	programme: Programme | null;
};

/** Said when all has been said. */
const closing = '这一期读完了。';

/** What the page has, and nothing around it. */
export function queueOfPage({ sentences, tracks }: OnPage): Queue {
	return { sentences, tracks, own: { from: 0, to: sentences.length }, programme: null };
}

/**
 * @param onPage goes in the place of the pieces it shows: the piece whose page it is, or those of its printed page. Of a page
 * with something to read that the programme doesn't know, nothing else is read.
 * @param pathname the page's
 * @param start the address to begin with, if it is told: a piece in large print has the text of that one, at another address
 */
export function queueOf(onPage: OnPage, programme: Programme, pathname: string, start?: string): Queue {
	const address = onPage.sentences.length === 0 ? pathname : (start ?? pathname);
	const all = programme.pages.flatMap(partsOf);
	const isOwn = ({ piece, page }: Part): boolean => address === piece.href || address === page.href;
	const first = all.findIndex(isOwn);
	if (first < 0 && onPage.sentences.length > 0) return queueOfPage(onPage);
	const last = all.findLastIndex(isOwn);
	const before = first < 0 ? all : all.slice(0, first);
	const after = first < 0 ? [] : all.slice(last + 1);
	const line = new Line();
	if (first !== 0) line.lead(programme.opening);
	for (const part of before) line.add(part);
	const from = line.sentences.length;
	if (first >= 0) line.take(onPage);
	const to = line.sentences.length;
	if (address !== all[first]?.piece.href) for (const part of all.filter(isOwn)) line.addRest(part);
	for (const part of after) line.add(part);
	line.say(closing, Math.max(line.tracks.length - 1, 0));
	return { sentences: line.sentences, tracks: line.tracks, own: { from, to }, programme };
}

/** A piece; `opens` if it is the first of its page. */
type Part = { piece: ProgrammePiece; page: ProgrammePage; opens: boolean };

function partsOf(page: ProgrammePage): Part[] {
	return page.pieces.map((piece, n) => ({ piece, page, opens: n === 0 }));
}

/** Pieces as they are lined up. */
class Line {
	readonly sentences: Sentence[] = [];
	readonly tracks: Track[] = [];

	say(words: string, track: number): void {
		this.sentences.push({ words, track, place: null });
	}

	/** Said before the piece that is added next. */
	lead(words: string): void {
		this.sentences.push({ words, track: this.tracks.length, place: null, leads: true });
	}

	add({ piece: { title, href, image, sentences }, page, opens }: Part): void {
		if (opens) this.lead(page.opening);
		this.#addTrack({ title, href, image }, sentences);
	}

	/** What of a piece stands on other pages than the one it begins on. */
	addRest({ piece: { title, href, image, sentences, here } }: Part): void {
		if (here !== undefined) this.#addTrack({ title, href, image }, [`接着读《${title}》`, ...sentences.slice(here)]);
	}

	take({ sentences, tracks }: OnPage): void {
		const passed = this.tracks.length;
		this.tracks.push(...tracks);
		this.sentences.push(...sentences.map((one) => ({ ...one, track: one.track + passed })));
	}

	#addTrack(track: Track, sentences: readonly string[]): void {
		this.tracks.push(track);
		for (const words of sentences) this.say(words, this.tracks.length - 1);
	}
}

/** @returns the first sentence of the piece, or of the first piece of the printed page, at this address; -1 without one */
export function beginningOf({ programme, sentences, tracks }: Queue, address: string): number {
	const page = programme?.pages.find(({ href }) => href === address);
	const wanted = page?.pieces[0]?.href ?? address;
	const track = tracks.findIndex(({ href }) => href === wanted);
	return track < 0 ? -1 : headOf(sentences, track);
}

/** @returns where a piece begins, what leads to it left out; -1 without one */
export function headOf(sentences: readonly Sentence[], track: number): number {
	return sentences.findIndex((sentence) => sentence.track === track && sentence.leads !== true);
}
