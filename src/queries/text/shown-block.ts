/** An article's blocks with all that their components need: names linked, heading ranks, images. */
import type { ImageMetadata } from 'astro';
import { sentencesAttribute } from '../../listen/sentences.ts';
import { assertNever } from '../../loaders/assert-never.ts';
import type {
	Article,
	Block,
	Contributor,
	Dateline,
	KeywordBlock,
	PageItem,
	Paragraph,
	Photo,
} from '../../newspaper/model.ts';
import { byText } from './by-text.ts';
import { phrasesOf } from './headline.ts';
import type { Phrase } from './headline.ts';
import { placeOf } from '../names/places.ts';
import { linkNames, linkWords, plainSegments } from './segments.ts';
import type { PersonHref, Segment } from './segments.ts';

export type Rank = 2 | 3 | 4 | 5;

export type ShownBlock = {
	block: Block;
	/** The dateline at the head of a paragraph, empty for all other blocks. */
	dateline: Segment[];
	/** The block's text (a photo's credit) without the dateline. */
	segments: readonly Segment[];
	/** The text of each paragraph of a keyword block or an editor's note. */
	paragraphs: (readonly Segment[])[];
	/**
	 * The lengths of the sentences (`sentencesAttribute`) of what is read aloud: of a paragraph or a photo's caption, or of
	 * each paragraph of a keyword block or an editor's note.
	 */
	sentences: (string | null)[];
	/** A subheading's phrases. */
	phrases: Phrase[];
	/** The rank of its heading, h2 to h5, for what is one. */
	rank: Rank;
	/** Whether it carries its id: on the article's own page. */
	anchored: boolean;
	/** A photo's file, and the address of its page. */
	image: ImageMetadata | null;
	href: string | null;
};

/** How a photo's block finds its image and its page; and how a name finds a person's, a place's, a keyword's. */
export type Lookup = {
	person: PersonHref;
	place: (name: string) => string | undefined;
	photo: (photo: Photo) => { image: ImageMetadata | null; href: string | null };
	keyword: (block: KeywordBlock) => string | null;
};

export type ShownPart = {
	id: string;
	/** Its heading's phrases. */
	heading: Phrase[] | null;
	firstLine: number;
	blocks: ShownBlock[];
};

/** `top` is the rank of an article's highest headings; `anchored`, whether its blocks carry their ids. */
export type Setting = { top: 2 | 3; anchored: boolean };

/** @returns the parts in reading order, whose headings never skip a rank */
export function shownParts(article: Article, lookup: Lookup, setting: Setting): ShownPart[] {
	const { dateline, contributors } = article;
	return article.parts.map(({ id, heading, firstLine, blocks }) => {
		const top = setting.top + (heading === null ? 0 : 1);
		let underFirstLevel = false;
		let below = top;
		const shown = blocks.map((block) => {
			let rank = below;
			if (block.kind === 'subheading') {
				underFirstLevel ||= block.level === 1;
				rank = underFirstLevel && block.level === 2 ? top + 1 : top;
				below = rank + 1;
			}
			const around = { rank: rankOf(rank), anchored: setting.anchored, dateline, contributors };
			return shownBlock(block, around, lookup);
		});
		return { id, heading: heading === null ? null : phrasesOf(heading.text), firstLine, blocks: shown };
	});
}

/** A photo of the page itself. */
export function shownPhoto(photo: Extract<PageItem, { kind: 'photo' }>, lookup: Lookup): ShownBlock {
	return shownBlock(photo, { rank: 3, anchored: true, dateline: null, contributors: [] }, lookup);
}

type Around = { rank: Rank; anchored: boolean; dateline: Dateline | null; contributors: readonly Contributor[] };

function shownBlock(block: Block, around: Around, lookup: Lookup): ShownBlock {
	const { rank, anchored, dateline } = around;
	const plain: ShownBlock = {
		block,
		dateline: [],
		segments: [],
		paragraphs: [],
		sentences: [],
		phrases: [],
		rank,
		anchored,
		image: null,
		href: null,
	};
	switch (block.kind) {
		case 'paragraph': {
			const length = dateline !== null && block.lines.includes(dateline.line) ? dateline.length : 0;
			return {
				...plain,
				dateline: shownDateline(block.text.slice(0, length), around, lookup),
				segments: plainSegments(block.text.slice(length)),
				sentences: [sentencesOf(block)],
			};
		}
		case 'byline':
			return { ...plain, segments: linkNames(block.text, block.contributors, lookup.person) };
		case 'photo':
			return {
				...plain,
				segments: linkNames(block.credit?.text ?? '', block.contributors, lookup.person),
				sentences: [spokenIn((block.caption?.text ?? '') + (block.credit?.text ?? ''))],
				...lookup.photo(block),
			};
		case 'keyword-block':
			return {
				...plain,
				segments: linkKeyword(block, lookup.keyword(block)),
				paragraphs: block.paragraphs.map(({ text }) => plainSegments(text)),
				sentences: block.paragraphs.map(sentencesOf),
			};
		case 'subheading':
			return { ...plain, phrases: phrasesOf(block.text) };
		case 'jump':
			return { ...plain, segments: plainSegments(block.text) };
		case 'editor-note':
			return {
				...plain,
				paragraphs: block.paragraphs.map(({ text }) => plainSegments(text)),
				sentences: block.paragraphs.map(({ text }) => spokenIn(text)),
			};
		default:
			return assertNever(block);
	}
}

const spokenIn = byText(sentencesAttribute);

/** Of a paragraph as it stands on the page, its rubric included. */
function sentencesOf({ rubric, text }: Pick<Paragraph, 'rubric' | 'text'>): string | null {
	return spokenIn((rubric ?? '') + text);
}

/** 新华社北京1月5日电（记者X）, of which the place and the names lead to their pages. */
function shownDateline(printed: string, { dateline, contributors }: Around, lookup: Lookup): Segment[] {
	const place = placeOf(dateline);
	return linkWords(printed, [
		...(place === null ? [] : [{ name: place, href: lookup.place(place) }]),
		...contributors.map(({ name }) => ({ name, href: lookup.person(name) })),
	]);
}

/** 关键词：X, of which X leads to the keyword's page. */
function linkKeyword({ text, keyword }: KeywordBlock, href: string | null): readonly Segment[] {
	const at = text.indexOf(keyword);
	if (at < 0) return plainSegments(text);
	const [before, after] = [text.slice(0, at), text.slice(at + keyword.length)];
	return [...plainSegments(before), { text: keyword, href }, ...plainSegments(after)];
}

function rankOf(rank: number): Rank {
	return rank <= 2 ? 2 : rank === 3 ? 3 : rank === 4 ? 4 : 5;
}
