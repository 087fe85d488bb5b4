/** What stands around a page of 长者版. */
import type { Frame } from '../frame.ts';
import { url } from '../url.ts';

export type ElderFrame = {
	title: string;
	description: string;
	/** The full address of the page it is the twin of: search engines are to know that one. */
	canonical: string | null;
	/** Where the ordinary form of the page is. */
	standard: string;
	site: { name: string; href: string };
	/** In words, where one is. */
	place: string;
};

/**
 * @param frame of the ordinary page
 * @param standard the ordinary page's address
 * @param place in words, where one is
 */
export function elderFrame(frame: Frame, standard: string, place: string): ElderFrame {
	const { title, description, canonical, site } = frame;
	return {
		title: `${title}（长者版）`,
		description,
		canonical,
		standard,
		site: { name: site.name, href: url.elder(url.front()) },
		place,
	};
}
