/** An article's blocks with all that their components need: names linked, heading ranks, images. */
import type { ImageMetadata } from 'astro';
import { sentencesAttribute } from '../../listen/sentences.ts';
import { assertNever } from '../../newspaper/model/assert-never.ts';
import type {
	Article,
	Block,
	Contributor,
	Dateline,
	Jump,
	KeywordBlock,
	PageNumber,
	Paragraph,
	Part,
	Photo,
	Printed,
} from '../../newspaper/model.ts';
import { printedOf } from '../../newspaper/model/text.ts';
import type { Rank, ShownBlock, ShownNoteParagraph, ShownParagraph, ShownPart, ShownPhoto } from '../../view/block.ts';
import type { Link } from '../../view/link.ts';
import type { Mended } from '../../view/mend.ts';
import type { Segment } from '../../view/segment.ts';
import { placeOf } from '../../newspaper/model/dateline-place.ts';
import { byText } from '../../typesetting/by-text.ts';
import { phrasesOf } from '../../typesetting/headline.ts';
import { mendSegments, mendsIn } from './mends.ts';
import { inTables } from './in-tables.ts';
import { withQuestions } from './questions.ts';
import { isRagged } from './ragged.ts';
import { linkNames, linkWords, plainSegments } from './segments.ts';
import type { PersonHref } from './segments.ts';

/** Finds a photo's image and page, and the pages of people, places and keywords. */
export type Lookup = {
	person: PersonHref;
	place: (name: string) => string | undefined;
	photo: (photo: Photo) => { image: ImageMetadata | null; href: string | null };
	keyword: (block: KeywordBlock) => string | null;
	/** A page of the same edition: 第3版. */
	page: (number: PageNumber) => Link;
};

/**
 * `top` is the rank of an article's highest headings; `anchored`, whether its blocks carry their ids: on the article's own
 * page, where it is read through from one printed page to the next.
 */
export type Setting = {
	top: 2 | 3;
	anchored: boolean;
	/** The article's own page, where its corrections are told; left out on that page. */
	piece?: string;
};

type Around = { anchored: boolean; lookup: Lookup; piece: string | null };

/** @returns the parts in reading order, whose headings never skip a rank */
export function shownParts(article: Article, lookup: Lookup, setting: Setting): ShownPart[] {
	const { top: highest, anchored, piece = null } = setting;
	const around = { anchored, lookup, piece };
	return article.parts.map((part) => {
		const { id, elsewhere } = part;
		const heading = headingOf(part, anchored);
		const blocks = anchored ? part.blocks.filter((block) => !isSeam(block)) : part.blocks;
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
		return {
			id: anchored ? id : null,
			turn: anchored && elsewhere !== undefined ? lookup.page(elsewhere.number) : null,
			heading: heading === null ? null : phrasesOf(heading),
			...mendsIn(headingsOf(part, anchored), piece),
			blocks: withQuestions(inTables(shown)),
		};
	});
}

/** A headline that a later page prints again is of use on that page alone. */
function headingsOf({ heading, elsewhere }: Part, anchored: boolean): Printed[] {
	const titles = anchored ? [] : (elsewhere?.titles ?? []);
	return [...titles, ...(heading === null ? [] : [heading])];
}

function headingOf(part: Part, anchored: boolean): string | null {
	const texts = headingsOf(part, anchored).map(({ text }) => text);
	return texts.length === 0 ? null : texts.join(' ');
}

/** Whether a block only says where the article goes on, and the article does go on there. */
function isSeam(block: Block): boolean {
	return block.kind === 'jump' && block.lead?.joined === true;
}

/** A photo of the page itself. */
export function photoOfPage(photo: Photo, lookup: Lookup): ShownPhoto {
	return shownPhoto(photo, photo.id, { lookup, piece: null });
}

function shownBlock(block: Block, rank: Rank, around: Around): ShownBlock {
	const { anchored, lookup, piece } = around;
	const { kind } = block;
	const anchor = (id: string): string | null => (anchored ? id : null);
	switch (kind) {
		case 'paragraph':
			return { kind, ...shownParagraph(block, around) };
		case 'byline':
			return { kind, ...marked(linkNames(block.text, block.contributors, lookup.person), block, piece) };
		case 'photo':
			return shownPhoto(block, anchor(block.id), around);
		case 'keyword-block':
			return {
				kind,
				id: anchor(block.id),
				rank,
				...marked(linkKeyword(block, lookup.keyword(block)), block, piece),
				paragraphs: block.paragraphs.map((paragraph) => shownParagraph(paragraph, around)),
			};
		case 'subheading': {
			const { id, level, text } = block;
			return { kind, id: anchor(id), rank, level, text, phrases: phrasesOf(text), ...mendsIn([block], piece) };
		}
		case 'jump':
			return shownJump(block, around);
		case 'editor-note':
			return {
				kind,
				id: anchor(block.id),
				paragraphs: block.paragraphs.map((paragraph) => shownNote(paragraph, piece)),
			};
		default:
			return assertNever(kind);
	}
}

/** A paragraph of an editor's note. */
export function shownNote(paragraph: Printed, piece: string | null): ShownNoteParagraph {
	const { text } = paragraph;
	return { ...marked(plainSegments(text), paragraph, piece), sentences: spokenIn(text) };
}

/** A text's segments with its corrections. */
function marked(
	segments: readonly Segment[],
	text: Printed,
	piece: string | null,
): { segments: readonly Segment[] } & Mended {
	return { segments: mendSegments(segments, text, piece), ...mendsIn([text], piece) };
}

function shownJump(jump: Jump, { lookup, piece }: Around): Extract<ShownBlock, { kind: 'jump' }> {
	const { text, lead } = jump;
	const page = lead?.page ?? null;
	return {
		kind: 'jump',
		...marked(page === null ? plainSegments(text) : [{ text, href: lookup.page(page).href }], jump, piece),
		note: lead?.page === null ? '本站没有收这一版。' : null,
	};
}

const spokenIn = byText(sentencesAttribute);

function shownParagraph(paragraph: Paragraph, { anchored, lookup, piece }: Around): ShownParagraph {
	const { id, rubric, text, dateline, contributors, setting } = paragraph;
	const mended = (segments: readonly Segment[], from: number, isFirst: boolean): readonly Segment[] =>
		mendSegments(segments, paragraph, piece, { from, isFirst });
	const end = dateline === null ? rubric : dateline.at + dateline.length;
	return {
		id: anchored ? id : null,
		rubric: rubric === 0 ? null : text.slice(0, rubric),
		dateline: dateline === null ? null : mended(shownDateline(text, dateline, contributors, lookup), dateline.at, true),
		segments: mended(plainSegments(text.slice(end)), end, dateline === null),
		...(setting === undefined ? {} : { setting }),
		...(isRagged(text) ? { ragged: true } : {}),
		sentences: spokenIn(text),
		...mendsIn([paragraph], piece),
	};
}

function shownPhoto(photo: Photo, id: string | null, { lookup, piece }: Omit<Around, 'anchored'>): ShownPhoto {
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
		...mendsIn([photo.caption, photo.credit], piece),
	};
}

/** 新华社北京1月5日电（记者X）, of which the place and the names lead to their pages. */
function shownDateline(
	text: string,
	dateline: Dateline,
	contributors: readonly Contributor[],
	{ person, place }: Lookup,
): Segment[] {
	const { at: start, length, placeAt } = dateline;
	const from = placeOf(dateline);
	const words = contributors.map(({ name, at, length }) => ({ at: at - start, length, href: person(name) }));
	return linkWords(text.slice(start, start + length), [
		...(from === null || placeAt === null ? [] : [{ at: placeAt - start, length: from.length, href: place(from) }]),
		...words.filter(({ at }) => at < length),
	]);
}

/** 关键词：X, of which X leads to the keyword's page. */
function linkKeyword({ text, keyword, at }: KeywordBlock, href: string | null): readonly Segment[] {
	const [before, after] = [text.slice(0, at), text.slice(at + keyword.length)];
	return [...plainSegments(before), { text: keyword, href }, ...plainSegments(after)];
}

function rankOf(rank: number): Rank {
	return rank <= 2 ? 2 : rank === 3 ? 3 : rank === 4 ? 4 : 5;
}
