/** What stands around a page of 长者版. */
import type { ElderFrame, Frame } from '../../view/frame.ts';
import { url } from '../url.ts';

/**
 * @param frame of the ordinary page
 * @param standard the ordinary page's address
 * @param place which page the reader is on, in words
 */
export function elderFrame(frame: Frame, standard: string, place: string): ElderFrame {
	const { title, description, canonical, shared, site } = frame;
	return {
		title: `${title}（长者版）`,
		description,
		canonical,
		shared,
		standard,
		search: standard === url.search() ? null : url.elder(url.search()),
		site: { name: site.name, href: url.elder(url.front()) },
		place,
	};
}
