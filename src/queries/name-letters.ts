/** How much room the site's name needs in the masthead. */
import type { NameLetters } from '../view/frame.ts';
import { widthOf } from '../typesetting/width.ts';

/** @param name as site.yaml has it; two Latin letters take the room of one Han character */
export function lettersOf(name: string): NameLetters {
	const width = widthOf(name);
	return width <= 4 ? 4 : width <= 6 ? 6 : width <= 8 ? 8 : 'more';
}
