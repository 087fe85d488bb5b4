/** A page of a list of keywords, photos, people, places or terms. */
import type { Frame } from './frame.ts';
import type { Link, Turns } from './link.ts';

export type ListPage<Item> = {
	frame: Frame;
	heading: string;
	/** 共8人, and which page of how many if there are several. */
	count: string;
	items: readonly Item[];
	/** Another list that a reader may have meant. */
	also: Link | null;
	/** The pages before and after this one. */
	turns: Turns;
};

export type KeywordItem = {
	label: string;
	href: string;
	/** The first words of its newest block. */
	opening: string;
};

/** A term with what the editors say of it. */
export type TermItem = { name: string; href: string; gloss: string; count: string };

/** Names that belong together. */
export type NameGroup = {
	/** What it is called, part by part; empty if it needs no name. */
	heading: readonly { label: string; href: string | null }[];
	items: readonly NameItem[];
};

export type NameListPage = ListPage<NameGroup> & {
	/**
	 * Rows of letters, each a way to the first name that begins with it, and one of the kinds of which there are few; empty
	 * where there are few names.
	 */
	jumps: readonly { name: string; links: readonly Link[] }[];
};

export type NameItem = {
	/** What a letter leads to; null for all names but the first of a letter. */
	id: string | null;
	/** That letter. */
	letter: string | null;
	name: string;
	href: string;
	/** What is said of the name, or ''. */
	note: string;
	count: string;
};
