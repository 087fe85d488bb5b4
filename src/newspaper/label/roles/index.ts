/** One recogniser a role, in the order of the model's vocabulary. */
import type { Role } from '../../model.ts';
import { banner } from './banner.ts';
import { byline } from './byline.ts';
import { caption } from './caption.ts';
import { continuation } from './continuation.ts';
import { credit } from './credit.ts';
import { deck } from './deck.ts';
import { editorNote } from './editor-note.ts';
import { furniture } from './furniture.ts';
import { headline } from './headline.ts';
import { jump } from './jump.ts';
import { keyword } from './keyword.ts';
import { kicker } from './kicker.ts';
import { paragraph } from './paragraph.ts';
import { subheading } from './subheading.ts';
import type { Recogniser } from './recogniser.ts';

export const recognisers = {
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
} as const satisfies Record<Role, Recogniser>;
