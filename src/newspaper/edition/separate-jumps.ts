/** An article with its jumps apart: which page it says it comes from, and at which it says it goes on. */
import { cutPrinted } from '../articles/join.ts';
import { type NamedPages, headlineJump, jumpAtEnd, jumpAtStart } from '../fields/page-jump.ts';
import { readRubric } from '../fields/rubric.ts';
import type { Article, Block, Jump, Paragraph, Part, Printed } from '../model.ts';

/** A jump of an article: the pages it names, and the source line it stands on. */
export type ArticleJump = {
	pages: NamedPages;
	line: number;
	/** The block it is; null if the headline says it: 标题（上接第一版）. */
	block: Jump | null;
};

export type Separated = {
	/** The article, in which a jump is never part of a paragraph. */
	article: Article;
	from: ArticleJump | null;
	to:
		| (ArticleJump & { /** Whether text of the article follows, so that nobody knows where it ends. */ amid: boolean })
		| null;
};

const jumpOf = ({ text, lines, joins }: Printed): Jump => ({ kind: 'jump', text, lines, joins });

/** A paragraph without its first `at` code units. */
function behind(paragraph: Paragraph, at: number): [Jump, Paragraph] {
	const [head, tail] = cutPrinted(paragraph, at);
	const { dateline } = paragraph;
	const moved = (place: number): number => Math.max(0, place - at);
	return [
		jumpOf(head),
		{
			...paragraph,
			...tail,
			rubric: readRubric(tail.text),
			dateline:
				dateline === null
					? null
					: {
							...dateline,
							at: moved(dateline.at),
							placeAt: dateline.placeAt === null ? null : moved(dateline.placeAt),
						},
			contributors: paragraph.contributors.map((one) => ({ ...one, at: moved(one.at) })),
		},
	];
}

type Flow = Paragraph | Jump;
const isFlow = (block: Block): block is Flow => block.kind === 'paragraph' || block.kind === 'jump';
/** What may stand above the words 上接 at an article's beginning, or below its 下转. */
const isBeside = ({ kind }: Block): boolean => kind === 'photo' || kind === 'byline' || kind === 'editor-note';

const replaced = (parts: readonly Part[], block: Block, by: readonly Block[]): Part[] =>
	parts.map((part) =>
		part.blocks.includes(block)
			? { ...part, blocks: part.blocks.flatMap((one) => (one === block ? by : [one])) }
			: part,
	);

/** @param plain the lines that an editor marked as text: what they begin with is no jump */
function separateFrom(
	article: Article,
	plain: ReadonlySet<number>,
): { parts: Part[]; from: ArticleJump | null; block: Block | null } {
	const { parts, headline } = article;
	const first = parts[0]?.blocks.find((block) => !isBeside(block));
	const line = first !== undefined && 'lines' in first ? (first.lines[0] ?? 1) : 1;
	const found = first !== undefined && isFlow(first) && !plain.has(line) ? jumpAtStart(first.text) : null;
	if (first === undefined || found === null || !isFlow(first)) {
		const pages = headline === null ? null : headlineJump(headline.text);
		const from = pages === null ? null : { pages, line: headline?.lines.at(-1) ?? 1, block: null };
		return { parts, from, block: null };
	}
	if (first.kind === 'jump' || found.at >= first.text.length) {
		const block = jumpOf(first);
		return { parts: replaced(parts, first, [block]), from: { pages: found.pages, line, block }, block };
	}
	const [block, rest] = behind(first, found.at);
	return { parts: replaced(parts, first, [block, rest]), from: { pages: found.pages, line, block }, block };
}

function separateTo(parts: readonly Part[], taken: Block | null): { parts: Part[]; to: Separated['to'] } {
	const blocks = parts.flatMap((part) => part.blocks).filter((block) => block !== taken && !isBeside(block));
	const place = blocks.findLastIndex((block) => isFlow(block) && jumpAtEnd(block.text) !== null);
	const last = blocks[place];
	const found = last !== undefined && isFlow(last) ? jumpAtEnd(last.text) : null;
	if (last === undefined || found === null || !isFlow(last)) return { parts: [...parts], to: null };
	const isWhole = last.kind === 'jump' || found.at === 0;
	const [head, tail] = isWhole ? [null, last] : cutPrinted(last, found.at);
	const block = jumpOf(tail);
	const to = { pages: found.pages, line: last.lines.at(-1) ?? 1, block, amid: place < blocks.length - 1 };
	return { parts: replaced(parts, last, head === null ? [block] : [{ ...last, ...head }, block]), to };
}

/**
 * @param article as the parser read it; it is not changed
 * @param plain the numbers of the lines that carry `@正文`: there the words 上接 are text
 * @returns a copy whose jumps are blocks of their own
 */
export function separateJumps(article: Article, plain: ReadonlySet<number>): Separated {
	const { parts: cut, from, block } = separateFrom(article, plain);
	const { parts, to } = separateTo(cut, block);
	return { article: { ...article, parts }, from, to };
}

/** Whether nothing of an article is there but the words that it comes from another page. */
const isJumpAlone = ({ headline, parts }: Article): boolean =>
	headline === null &&
	parts.every(({ blocks }) => blocks.every((block) => block.kind === 'jump' && jumpAtStart(block.text) !== null));

/**
 * A line 上接 that has no text under it but another article's headline belongs to that article.
 *
 * @param articles a page's, in order
 * @returns them again; each such line is the first block of the article below it, whose number stays
 */
export function underJumps(articles: readonly Article[]): Article[] {
	const kept: Article[] = [];
	let above: Article | null = null;
	for (const article of articles) {
		const [first, ...others] = article.parts;
		if (isJumpAlone(article)) {
			if (above !== null) kept.push(above);
			above = article;
			continue;
		}
		if (above === null || first === undefined) kept.push(article);
		else {
			const blocks = [...above.parts.flatMap((part) => part.blocks), ...first.blocks];
			const { firstLine } = above.parts[0] ?? first;
			kept.push({ ...article, parts: [{ ...first, firstLine, blocks }, ...others] });
		}
		above = null;
	}
	return above === null ? kept : [...kept, above];
}
