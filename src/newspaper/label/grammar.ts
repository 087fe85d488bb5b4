/**
 * The grammar of a page: which role may follow which. `often` is what papers do, `sometimes` what they may do;
 * any other step costs most. How much each step counts is data (weights.ts); this table is where the fit starts from.
 */
import type { Role } from '../model.ts';

export type Steps = { often: readonly Role[]; sometimes: readonly Role[] };

/** From the top of the page. */
export const opening: Steps = {
	often: ['furniture', 'headline', 'kicker'],
	sometimes: ['banner', 'paragraph', 'editor-note', 'caption'],
};

/** To the end of the page. */
export const closing: readonly Role[] = [
	'paragraph',
	'continuation',
	'byline',
	'credit',
	'caption',
	'furniture',
	'banner',
	'jump',
	'editor-note',
];

export const follows: Readonly<Record<Role, Steps>> = {
	banner: {
		often: ['headline', 'kicker'],
		sometimes: ['banner', 'furniture', 'editor-note', 'caption', 'byline', 'continuation'],
	},
	kicker: { often: ['headline'], sometimes: ['continuation'] },
	headline: {
		often: ['paragraph', 'deck', 'byline', 'caption'],
		sometimes: ['continuation', 'jump', 'furniture', 'keyword', 'editor-note', 'subheading', 'kicker'],
	},
	deck: {
		often: ['paragraph', 'byline', 'caption'],
		sometimes: ['deck', 'furniture', 'continuation', 'kicker', 'keyword', 'editor-note'],
	},
	subheading: { often: ['paragraph'], sometimes: ['subheading', 'keyword', 'caption', 'continuation'] },
	keyword: { often: ['paragraph'], sometimes: [] },
	paragraph: {
		often: ['paragraph', 'continuation', 'headline', 'subheading'],
		sometimes: ['byline', 'credit', 'caption', 'keyword', 'kicker', 'furniture', 'banner', 'jump', 'editor-note'],
	},
	continuation: {
		often: ['paragraph', 'continuation'],
		sometimes: [
			'headline',
			'subheading',
			'byline',
			'credit',
			'caption',
			'keyword',
			'kicker',
			'furniture',
			'banner',
			'jump',
			'deck',
		],
	},
	byline: {
		often: ['paragraph', 'headline', 'kicker'],
		sometimes: ['continuation', 'furniture', 'caption', 'banner', 'byline', 'subheading', 'editor-note'],
	},
	credit: {
		often: ['headline', 'kicker', 'paragraph'],
		sometimes: ['caption', 'byline', 'furniture', 'banner', 'subheading', 'credit'],
	},
	caption: {
		often: ['caption', 'paragraph', 'headline', 'credit'],
		sometimes: ['banner', 'kicker', 'subheading', 'editor-note', 'byline', 'furniture', 'continuation'],
	},
	'editor-note': {
		often: ['editor-note', 'headline', 'kicker'],
		sometimes: ['paragraph', 'byline', 'caption', 'continuation', 'banner', 'furniture', 'subheading', 'deck'],
	},
	jump: { often: ['paragraph', 'headline', 'kicker'], sometimes: ['furniture', 'caption', 'banner'] },
	furniture: {
		often: ['furniture', 'headline', 'paragraph', 'kicker'],
		sometimes: ['caption', 'banner', 'editor-note', 'continuation', 'byline', 'subheading', 'deck'],
	},
};
