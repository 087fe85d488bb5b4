/** The parts of an article that stand on several pages → one article. */
import { distinctPeople } from '../articles/distinct-people.ts';
import { joinAcross } from './join-across.ts';
import type { Article, Block, PageNumber, Part, Photo, Printed } from '../model.ts';

/** A piece of an article as its page was read, and that page. */
export type Piece = {
	page: PageNumber;
	article: Article;
	/** The lines that an editor marked as paragraphs of their own. */
	plain: ReadonlySet<number>;
};

/** `p12`: the letter is that of the kind of block. */
function partsOf(id: string): { letter: string; number: number } {
	const [, letter = '', digits = '0'] = /^([a-z]+)(\d+)$/.exec(id) ?? [];
	return { letter, number: Number(digits) };
}

/** Gives blocks of later pages anchors that are new in the article. */
class Anchors {
	readonly #last = new Map<string, number>();

	/** Counts on from the blocks that keep their anchors. */
	constructor(blocks: readonly Block[]) {
		for (const block of blocks) {
			if ('id' in block) this.#keep(block.id);
			if (block.kind === 'keyword-block') for (const { id } of block.paragraphs) this.#keep(id);
		}
	}

	#keep(id: string): void {
		const { letter, number } = partsOf(id);
		this.#last.set(letter, Math.max(this.#last.get(letter) ?? 0, number));
	}

	/** @param id the block's anchor on its own page: it stays one of its kind */
	next(id: string): string {
		const { letter } = partsOf(id);
		const number = (this.#last.get(letter) ?? 0) + 1;
		this.#last.set(letter, number);
		return `${letter}${String(number)}`;
	}
}

const photoOf = (photo: Photo, page: PageNumber): Photo => ({
	...photo,
	id: `photo-${String(page).toLowerCase()}-${String(photo.number)}`,
	page,
});

function blockOf(block: Block, page: PageNumber, anchors: Anchors): Block {
	if (block.kind === 'photo') return photoOf(block, page);
	if (!('id' in block)) return block;
	const anchored = { ...block, id: anchors.next(block.id) };
	if (anchored.kind !== 'keyword-block') return anchored;
	const paragraphs = anchored.paragraphs.map((paragraph) => ({ ...paragraph, id: anchors.next(paragraph.id) }));
	return { ...anchored, paragraphs };
}

const titlesOf = ({ kicker, headline, deck }: Article): Printed[] =>
	[kicker, headline, deck].filter((title) => title !== null).toSorted((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));

const blocksOf = ({ parts }: Article): Block[] => parts.flatMap(({ blocks }) => blocks);

/**
 * @param first the piece that the article begins with: the article keeps its number, its headlines and its anchors
 * @param others the pieces that follow, in reading order
 * @returns one article, whose later parts say on which page they stand
 */
export function joinArticle(first: Piece, others: readonly Piece[]): Article {
	const anchors = new Anchors(blocksOf(first.article));
	const parts: Part[] = [...first.article.parts];
	for (const { page, article, plain } of others) {
		for (const [index, part] of article.parts.entries()) {
			const own = {
				...part,
				id: `part${String(parts.length + 1)}`,
				blocks: part.blocks.map((block) => blockOf(block, page, anchors)),
				elsewhere: { number: page, titles: index === 0 ? titlesOf(article) : [] },
			};
			const last = parts.at(-1);
			const whole = index > 0 || last === undefined ? null : joinAcross(last, own, { below: page, plain });
			if (whole === null) parts.push(own);
			else parts.splice(-1, 1, ...whole);
		}
	}
	const people = [first, ...others].flatMap(({ article }) => article.contributors);
	return { ...first.article, kind: 'report', photoNews: false, contributors: distinctPeople(people), parts };
}
