/**
 * What the elements of an article's page show: the values of `data-role`. Copying, listening, search and saved pages find
 * their text by these and by no class, so that a change of looks changes nothing of what they read.
 */
import type { Block, PageItem } from './page.ts';

/** What stands around the blocks of an article; `page` holds the runs of a printed page, one an element. */
type Around = 'piece' | 'page' | 'kicker' | 'headline' | 'deck' | 'part-heading' | 'continued';
/** A text of its own inside a block. */
type Inside = 'rubric' | 'dateline' | 'keyword' | 'note' | 'caption' | 'credit';

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
