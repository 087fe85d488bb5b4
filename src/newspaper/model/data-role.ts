/**
 * What the elements of an article's page show: the values of `data-role`. Copying, listening, search and saved pages find
 * their text by these and by no class, so that a change of looks changes nothing of what they read. And, in one table, what
 * each of these texts is for, and which of them blocks print.
 */
import type { Block, PageItem } from './page.ts';
import type { Role } from './role.ts';

/** What stands around the blocks of an article; `page` holds the runs of a printed page, one an element. */
type Around = 'piece' | 'page' | 'kicker' | 'headline' | 'deck' | 'part-heading' | 'continued';
/** A text of its own inside a block. */
type Inside = 'rubric' | 'question' | 'dateline' | 'keyword' | 'note' | 'caption' | 'credit';

/** A new kind of block or item does not compile until it has its value here, and whoever reads pages says what it does with it. */
export const dataRole = {
	piece: 'piece',
	page: 'page',
	kicker: 'kicker',
	headline: 'headline',
	deck: 'deck',
	'part-heading': 'part-heading',
	/** 接《…》, above a later part that stands apart from its beginning. */
	continued: 'continued',
	paragraph: 'paragraph',
	rubric: 'rubric',
	/** All of a paragraph that asks what the next one answers. */
	question: 'question',
	dateline: 'dateline',
	subheading: 'subheading',
	'keyword-block': 'box',
	keyword: 'keyword',
	photo: 'photo',
	/** All that is printed under a photo: the credit stands inside it. */
	caption: 'caption',
	credit: 'credit',
	/** The note as a whole; `note` is one of its paragraphs. */
	'editor-note': 'editor-note',
	note: 'note',
	byline: 'byline',
	jump: 'jump',
	banner: 'banner',
	furniture: 'furniture',
} as const satisfies Readonly<Record<Block['kind'] | PageItem['kind'] | Around | Inside, string>>;

export type DataRole = (typeof dataRole)[keyof typeof dataRole];

/**
 * What a text is for; whoever reads texts decides by this and needs no list of roles.
 *
 * - `frame`: holds other elements and has no text of its own
 * - `title`: over an article
 * - `heading`: inside an article
 * - `text`: the article's own words
 * - `caption`: what a photo shows
 * - `signature`: who wrote or drew it
 * - `aside`: of use on paper alone: where an article goes on, what the paper says of itself
 */
export type TextSort = 'frame' | 'title' | 'heading' | 'text' | 'caption' | 'signature' | 'aside';

/** `within`: it stands inside the element of another text. */
export const textSorts: Readonly<Record<DataRole, { sort: TextSort; within?: true }>> = {
	piece: { sort: 'frame' },
	page: { sort: 'frame' },
	kicker: { sort: 'title' },
	headline: { sort: 'title' },
	deck: { sort: 'title' },
	'part-heading': { sort: 'heading' },
	continued: { sort: 'heading' },
	paragraph: { sort: 'text' },
	rubric: { sort: 'text', within: true },
	question: { sort: 'text', within: true },
	dateline: { sort: 'signature', within: true },
	subheading: { sort: 'heading' },
	box: { sort: 'frame' },
	keyword: { sort: 'heading' },
	photo: { sort: 'frame' },
	caption: { sort: 'caption' },
	credit: { sort: 'signature', within: true },
	'editor-note': { sort: 'frame' },
	note: { sort: 'text' },
	byline: { sort: 'signature' },
	jump: { sort: 'aside' },
	banner: { sort: 'text' },
	furniture: { sort: 'aside' },
};

/** What a text of a block can be. */
export const textRoles = ['paragraph', 'subheading', 'keyword', 'note', 'caption', 'credit', 'byline', 'jump'] as const;
export type TextRole = (typeof textRoles)[number];

/** The role of the lines in which a text is printed. */
export const roleOfLines = (role: TextRole): Role => (role === 'note' ? 'editor-note' : role);

export const sortOf = (role: DataRole): TextSort => textSorts[role].sort;
