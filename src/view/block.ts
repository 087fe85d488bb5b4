/** An article's blocks as its page shows them: each kind has what its component needs, and nothing else. */
import type { ImageMetadata } from 'astro';
import type { LineSetting, Subheading } from '../newspaper/model.ts';
import type { Phrase } from './headline.ts';
import type { Link } from './link.ts';
import type { Mended } from './mend.ts';
import type { Segment } from './segment.ts';

/** A block's anchor on the article's own page; null on any other page. */
type Anchor = { id: string | null };

/** The rank of a heading, h2 to h5. */
export type Rank = 2 | 3 | 4 | 5;

/** What is read aloud sentence by sentence. */
type Spoken = {
	/** The lengths of its sentences, for `data-s`; null for a single sentence, and for what is not read aloud. */
	sentences: string | null;
};

export type ShownParagraph = Anchor &
	Spoken &
	Mended & {
		/** A bracketed lead-in (【攻略】) with its brackets, or null. */
		rubric: string | null;
		/** The dateline that the text opens with, its names linked; null if it opens with none. */
		dateline: readonly Segment[] | null;
		/** The text after rubric and dateline. */
		segments: readonly Segment[];
		/** It asks what the next one answers. */
		asks?: true;
		/** How a line that stays a line is set; absent from running text. */
		setting?: LineSetting;
		/** Not to be set flush in any column. */
		ragged?: true;
	};

/** A cell of a table's row. */
export type ShownCell = {
	segments: readonly Segment[];
	/** The space that is printed between it and the next; '' behind the last. */
	gap: string;
	/** Its words stand on one line. */
	short: boolean;
};

/** Rows of a list or table whose cells stand in columns. */
export type ShownTable = {
	kind: 'table';
	/** The first row says what stands in the columns. */
	head: boolean;
	/** Figures end, and words begin, under each other. */
	columns: readonly ('words' | 'figures')[];
	/** So many columns that large type on a phone has no room for them. */
	many: boolean;
	rows: readonly { paragraph: ShownParagraph; cells: readonly ShownCell[] }[];
};

/** A paragraph of an editor's note. */
export type ShownNoteParagraph = Spoken & Mended & { segments: readonly Segment[] };

export type ShownSubheading = Anchor &
	Mended & {
		kind: 'subheading';
		rank: Rank;
		level: Subheading['level'];
		/** As printed. */
		text: string;
		/** The same, broken into lines as a headline is. */
		phrases: readonly Phrase[];
	};

export type ShownKeywordBlock = Anchor &
	Mended & {
		kind: 'keyword-block';
		rank: Rank;
		/** The keyword line, in which the keyword leads to its page. */
		segments: readonly Segment[];
		paragraphs: readonly ShownParagraph[];
	};

export type ShownPhoto = Anchor &
	Spoken &
	Mended & {
		kind: 'photo';
		image: ImageMetadata | null;
		/** The address of the photo's own page, if it has one. */
		href: string | null;
		caption: string | null;
		/** The credit, its names linked; null if none is printed. */
		credit: readonly Segment[] | null;
	};

export type ShownEditorNote = Anchor & { kind: 'editor-note'; paragraphs: readonly ShownNoteParagraph[] };

/** A byline, its names linked. */
type ShownByline = Mended & { kind: 'byline'; segments: readonly Segment[] };

/** On which page the article goes on or began, linked if the edition has it; else `note` says that it hasn't. */
type ShownJump = Mended & { kind: 'jump'; segments: readonly Segment[]; note: string | null };

export type ShownBlock =
	| ({ kind: 'paragraph' } & ShownParagraph)
	| ShownTable
	| ShownSubheading
	| ShownKeywordBlock
	| ShownPhoto
	| ShownEditorNote
	| ShownByline
	| ShownJump;

/** A run of an article's blocks; a later part may have a heading of its own. */
export type ShownPart = Anchor & {
	/** The printed page that it stands on, if the reader comes from another: 第3版. */
	turn: Link | null;
	heading: readonly Phrase[] | null;
	/** Of the heading. */
	mends?: Mended['mends'];
	blocks: readonly ShownBlock[];
};
