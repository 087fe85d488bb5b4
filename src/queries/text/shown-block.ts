/** An article's blocks with all that their components need: names linked, heading ranks, images. */
import type { ImageMetadata } from 'astro';
import { sentencesAttribute } from '../../listen/sentences.ts';
import { assertNever } from '../../newspaper/model/assert-never.ts';
import type { Article, Block, Dateline, KeywordBlock, Paragraph, Photo } from '../../newspaper/model.ts';
import { printedOf, wholeParagraph } from '../../newspaper/model/text.ts';
import type { Rank, ShownBlock, ShownParagraph, ShownPart, ShownPhoto } from '../../view/block.ts';
import type { Segment } from '../../view/segment.ts';
import { placeOf } from '../names/places.ts';
import { byText } from './by-text.ts';
import { phrasesOf } from './headline.ts';
import { linkNames, linkWords, plainSegments } from './segments.ts';
import type { PersonHref } from './segments.ts';

/** Finds a photo's image and page, and the pages of people, places and keywords. */
export type Lookup = {
	person: PersonHref;
	place: (name: string) => string | undefined;
	photo: (photo: Photo) => { image: ImageMetadata | null; href: string | null };
	keyword: (block: KeywordBlock) => string | null;
};

/** `top` is the rank of an article's highest headings; `anchored`, whether its blocks carry their ids. */
export type Setting = { top: 2 | 3; anchored: boolean };

/** What a block needs to know of its article to be shown. */
type Around = {
	article: Pick<Article, 'dateline' | 'contributors'>;
	anchored: boolean;
	lookup: Lookup;
};

/** @returns the parts in reading order, whose headings never skip a rank */
export function shownParts(article: Article, lookup: Lookup, { top: highest, anchored }: Setting): ShownPart[] {
	const around = { article, anchored, lookup };
	return article.parts.map(({ id, heading, blocks }) => {
		const top = highest + (heading === null ? 0 : 1);
		let underFirstLevel = false;
		let below = top;
		const shown = blocks.map((block) => {
			let rank = below;
			if (block.kind === 'subheading') {
				underFirstLevel ||= block.level === 1;
				rank = underFirstLevel && block.level === 2 ? top + 1 : top;
				below = rank + 1;
			}
			return shownBlock(block, rankOf(rank), around);
		});
		return { id: anchored ? id : null, heading: heading === null ? null : phrasesOf(heading.text), blocks: shown };
	});
}

/** A photo of the page itself. */
export function photoOfPage(photo: Photo, lookup: Lookup): ShownPhoto {
	return shownPhoto(photo, photo.id, lookup);
}

function shownBlock(block: Block, rank: Rank, around: Around): ShownBlock {
	const { anchored, lookup } = around;
	const { kind } = block;
	const anchor = (id: string): string | null => (anchored ? id : null);
	switch (kind) {
		case 'paragraph':
			return { kind, ...shownParagraph(block, around.article.dateline, around) };
		case 'byline':
			return { kind, segments: linkNames(block.text, block.contributors, lookup.person) };
		case 'photo':
			return shownPhoto(block, anchor(block.id), lookup);
		case 'keyword-block':
			return {
				kind,
				id: anchor(block.id),
				rank,
				segments: linkKeyword(block, lookup.keyword(block)),
				paragraphs: block.paragraphs.map((paragraph) => shownParagraph(paragraph, null, around)),
			};
		case 'subheading': {
			const { id, level, text } = block;
			return { kind, id: anchor(id), rank, level, text, phrases: phrasesOf(text) };
		}
		case 'jump':
			return { kind, segments: plainSegments(block.text) };
		case 'editor-note':
			return {
				kind,
				id: anchor(block.id),
				paragraphs: block.paragraphs.map(({ text }) => ({
					segments: plainSegments(text),
					sentences: spokenIn(text),
				})),
			};
		default:
			return assertNever(kind);
	}
}

const spokenIn = byText(sentencesAttribute);

/** @param dateline the article's, or null for a paragraph that can't open with it */
function shownParagraph(paragraph: Paragraph, dateline: Dateline | null, around: Around): ShownParagraph {
	const { id, rubric, text, lines } = paragraph;
	const opens = dateline !== null && lines.includes(dateline.line);
	return {
		id: around.anchored ? id : null,
		rubric,
		dateline: opens ? shownDateline(text.slice(0, dateline.length), around) : null,
		segments: plainSegments(opens ? text.slice(dateline.length) : text),
		sentences: spokenIn(wholeParagraph(paragraph).text),
	};
}

function shownPhoto(photo: Photo, id: string | null, lookup: Lookup): ShownPhoto {
	const [caption, credit] = [photo.caption?.text ?? null, photo.credit?.text ?? null];
	return {
		kind: 'photo',
		id,
		...lookup.photo(photo),
		caption,
		credit: credit === null ? null : linkNames(credit, photo.contributors, lookup.person),
		sentences: spokenIn(
			printedOf(photo)
				.map(({ text }) => text)
				.join(''),
		),
	};
}

/** 新华社北京1月5日电（记者X）, of which the place and the names lead to their pages. */
function shownDateline(printed: string, { article: { dateline, contributors }, lookup }: Around): Segment[] {
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
