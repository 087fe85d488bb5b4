/**
 * The grammar of a page: which role may begin it, and end it; what may follow a role, its recogniser says. How much each
 * step counts is data (weights.json); this is where the fit starts from.
 */
import type { Role } from '../model.ts';

/** `often` is what papers do, `sometimes` what they may do; any other step costs most. */
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
