/** The sentences of the page, as the build has cut them, in the order in which they are printed. */
import { textSorts } from '../../newspaper/model/data-role.ts';
import { spoken } from './spoken.ts';

/** Where on the page a sentence stands; `from` and `to` are places in the block's text, in UTF-16 units. */
export type Place = { block: HTMLElement; from: number; to: number };

export type Sentence = {
	/** As it is said. */
	words: string;
	/** Which piece it belongs to, from 0. */
	track: number;
	/** null for what doesn't stand on this page. */
	place: Place | null;
	/** Said before a piece by who comes to it from the one before, as its page is: not by who goes to it. */
	leads?: true;
};

/** A piece that is listened to. */
export type Track = {
	title: string;
	/** Its own page; null for what is on the screen already. */
	href: string | null;
	/** A picture of it; null without one. */
	image: string | null;
};

/** What the page itself has to read. */
export type OnPage = { sentences: readonly Sentence[]; tracks: readonly Track[] };

const marked = (role: string): string => `[data-role=${role}]`;
/** Read aloud is what has words of its own, each with all that stands inside it, unless it is of use on paper alone. */
const blocks = Object.entries(textSorts)
	.filter(([, { sort, within }]) => sort !== 'frame' && sort !== 'aside' && within === undefined)
	.map(([role]) => marked(role))
	.join(', ');

/** @returns of an article's own page the article; of a printed page each of its articles, with what stands around it */
export function readPage(page: ParentNode): OnPage {
	const piece = page.querySelector(marked('piece'));
	if (piece !== null) return { sentences: sentencesIn(piece, 0), tracks: [trackOf(piece)] };
	const runs = [...(page.querySelector(marked('page'))?.children ?? [])];
	const articles = runs.filter(isArticle);
	let passed = 0;
	const sentences = runs.flatMap((run) => {
		// What stands before the first article introduces it; what stands between two belongs to the one before.
		if (isArticle(run)) passed++;
		return sentencesIn(run, Math.max(passed - 1, 0));
	});
	const tracks = articles.map(trackOf);
	return { sentences, tracks: tracks.length === 0 && sentences.length > 0 ? [{ ...noTrack }] : tracks };
}

const noTrack: Track = { title: '', href: null, image: null };

function isArticle(run: Element): boolean {
	return run.matches('article, section');
}

function trackOf(part: Element): Track {
	const title = part.querySelector('h1, h2')?.textContent ?? '';
	return { ...noTrack, title: title.replace(/\s+/g, ' ').trim() };
}

function sentencesIn(part: Element, track: number): Sentence[] {
	const inside = [...part.querySelectorAll<HTMLElement>(blocks)];
	const all = part instanceof HTMLElement && part.matches(blocks) ? [part, ...inside] : inside;
	return all.flatMap((block) => sentencesOf(block, track));
}

function sentencesOf(block: HTMLElement, track: number): Sentence[] {
	const whole = block.textContent;
	let end = 0;
	return lengthsOf(block, whole.length).flatMap((length, index) => {
		const printed = whole.slice(end, end + length);
		const text = printed.trim();
		const from = end + printed.indexOf(text);
		end += length;
		const words = spoken(text);
		if (words === '') return [];
		const caption = index === 0 && block.matches(marked('caption'));
		return [{ words: caption ? `图片：${words}` : words, track, place: { block, from, to: from + text.length } }];
	});
}

/** A text that isn't the one that was cut is a single sentence. */
function lengthsOf({ dataset }: HTMLElement, length: number): number[] {
	const lengths = (dataset['s'] ?? '').split(' ').map(Number);
	return lengths.reduce((sum, one) => sum + one, 0) === length ? lengths : [length];
}

/** What stands at a place. */
export function rangeOf({ block, from, to }: Place): Range {
	const range = document.createRange();
	range.selectNodeContents(block);
	const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	let start = 0;
	for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
		const end = start + (node.nodeValue ?? '').length;
		if (start <= from && from < end) range.setStart(node, from - start);
		if (start < to && to <= end) range.setEnd(node, to - start);
		start = end;
	}
	return range;
}
