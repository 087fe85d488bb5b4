/** Written by tests/fit/run.ts from hand-labelled pages; the fit starts from prior.ts. */
import type { Weights } from '../prior.ts';
import { banner } from './banner.ts';
import { kicker } from './kicker.ts';
import { headline } from './headline.ts';
import { deck } from './deck.ts';
import { subheading } from './subheading.ts';
import { keyword } from './keyword.ts';
import { paragraph } from './paragraph.ts';
import { continuation } from './continuation.ts';
import { byline } from './byline.ts';
import { credit } from './credit.ts';
import { caption } from './caption.ts';
import { editorNote } from './editor-note.ts';
import { jump } from './jump.ts';
import { furniture } from './furniture.ts';
import { start } from './start.ts';

export const weights: Weights = {
	start,
	roles: {
		banner,
		kicker,
		headline,
		deck,
		subheading,
		keyword,
		paragraph,
		continuation,
		byline,
		credit,
		caption,
		'editor-note': editorNote,
		jump,
		furniture,
	},
};
