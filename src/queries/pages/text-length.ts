/** How much there is to read. */
import type { Article } from '../../newspaper/model.ts';
import { sortOf } from '../../newspaper/model/data-role.ts';
import type { TextRole } from '../../newspaper/model/data-role.ts';
import { textsOf } from '../../newspaper/model/text.ts';
import { characterCount } from './character-count.ts';

/** Names take no time to read. */
const counts = (role: TextRole): boolean => sortOf(role) !== 'signature';

/** The characters of an article's text and of what stands around it; headlines, names and white space don't count. */
export function textLength({ parts }: Article): number {
	return parts
		.flatMap(({ blocks }) => blocks.flatMap(textsOf))
		.filter(({ role }) => counts(role))
		.reduce((sum, { text }) => sum + characterCount(text.replace(/\s/g, '')), 0);
}
