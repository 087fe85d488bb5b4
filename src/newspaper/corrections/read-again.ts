/** What is read in texts that were corrected: people, a dateline, a keyword, a rubric. */
import { distinctPeople } from '../articles/distinct-people.ts';
import { readBylineLine } from '../fields/byline.ts';
import { readCreditLine } from '../fields/credit.ts';
import { readClosing, readDateline } from '../fields/dateline.ts';
import { readKeyword } from '../fields/keyword.ts';
import { readRubric } from '../fields/rubric.ts';
import type { Article, Block, Contributor, Paragraph, Part, Person, Photo } from '../model.ts';

/**
 * @param article some of whose texts were corrected
 * @returns the article with what these texts say of people, its place and its keywords; whether it is a report or a
 *   brief stays as the paper printed it
 */
export function readAgain(article: Article): Article {
	const onPages = Map.groupBy(article.parts, ({ elsewhere }) => elsewhere?.number ?? null);
	const parts: Part[] = [];
	const people: Person[] = [];
	let dateline: Article['dateline'] | undefined;
	for (const own of onPages.values()) {
		const read = readParts(own);
		const [first] = paragraphsOf(read);
		dateline ??= first?.dateline;
		people.push(...peopleOf(read));
		parts.push(...read);
	}
	return { ...article, parts, dateline: dateline ?? null, contributors: distinctPeople(people) };
}

/** @param photo of the page itself */
export function readPhotoAgain(photo: Photo): Photo {
	const { credit } = photo;
	return credit?.corrections === undefined ? photo : { ...photo, contributors: readCreditLine(credit.text) ?? [] };
}

/** @param parts those of an article that stand on one page */
function readParts(parts: readonly Part[]): Part[] {
	const paragraphs = paragraphsOf(parts);
	const [first, last] = [paragraphs[0], paragraphs.at(-1)];
	const paragraph = (one: Paragraph): Paragraph =>
		one.corrections === undefined ? one : readParagraph(one, { opens: one === first, ends: one === last });
	return parts.map((part) => ({ ...part, blocks: part.blocks.map((block) => readBlock(block, paragraph)) }));
}

function readBlock(block: Block, paragraph: (one: Paragraph) => Paragraph): Block {
	switch (block.kind) {
		case 'paragraph':
			return paragraph(block);
		case 'keyword-block': {
			const read = block.corrections === undefined ? block : readKeyword(block.text);
			const { keyword, at } = read ?? { keyword: block.text, at: 0 };
			return { ...block, keyword, at, paragraphs: block.paragraphs.map(paragraph) };
		}
		case 'byline':
			return block.corrections === undefined ? block : { ...block, contributors: readBylineLine(block.text) ?? [] };
		case 'photo':
			return readPhotoAgain(block);
		default:
			return block;
	}
}

/** As articles/assemble.ts reads it: a dateline where the article begins, writers in brackets where it ends. */
function readParagraph(paragraph: Paragraph, { opens, ends }: { opens: boolean; ends: boolean }): Paragraph {
	const { text, lines } = paragraph;
	const rubric = readRubric(text);
	const opening = opens ? readDateline(text, lines[0] ?? 1, rubric) : null;
	const writers = opening?.contributors ?? [];
	const named = writers.at(-1)?.at ?? -1;
	const signers = ends ? signersOf(paragraph).filter(({ at }) => at > named) : [];
	return { ...paragraph, rubric, dateline: opening?.dateline ?? null, contributors: [...writers, ...signers] };
}

/** Whom a page's parts of an article name, in the order of articles/assemble.ts: the writers in brackets last. */
function peopleOf(parts: readonly Part[]): Person[] {
	const paragraphs = paragraphsOf(parts);
	const [first, last] = [paragraphs[0], paragraphs.at(-1)];
	const signers = last === undefined ? [] : signersOf(last);
	const isSigner = ({ at }: Contributor): boolean => first === last && signers.some((signer) => signer.at === at);
	const writers = (first?.contributors ?? []).filter((one) => !isSigner(one));
	const blocks = parts.flatMap((part) => part.blocks);
	const others = blocks.flatMap((block) =>
		block.kind !== 'paragraph' && 'contributors' in block ? block.contributors : [],
	);
	return [...writers, ...others, ...signers];
}

function signersOf({ text, lines }: Paragraph): Contributor[] {
	return readClosing(text, lines.at(-1) ?? 1)?.contributors ?? [];
}

function paragraphsOf(parts: readonly Part[]): Paragraph[] {
	return parts.flatMap(({ blocks }) =>
		blocks.flatMap((block) =>
			block.kind === 'paragraph' ? [block] : block.kind === 'keyword-block' ? block.paragraphs : [],
		),
	);
}
