/** The ways on from a page of 长者版: said in whole words, one under the other. */
import type { Way } from '../../view/elder.ts';
import type { Turns } from '../../view/link.ts';
import { url } from '../url.ts';

/**
 * The next one first: most readers go there.
 *
 * @param turns of the ordinary page, to pages that have twins
 * @param unit 篇, 版, 幅
 */
export function turnWays({ previous, next }: Turns, unit: string): Way[] {
	return [
		...(next === null ? [] : [{ word: `下一${unit}`, phrases: next.phrases, href: url.elder(next.href) }]),
		...(previous === null ? [] : [{ word: `上一${unit}`, phrases: previous.phrases, href: url.elder(previous.href) }]),
	];
}

/** The pages of a list, whose addresses are of 长者版 already. */
export function pageWays({ previous, next }: Turns): Way[] {
	return [
		...(next === null ? [] : [plainWay('下一页', next.href)]),
		...(previous === null ? [] : [plainWay('上一页', previous.href)]),
	];
}

export function plainWay(word: string, href: string): Way {
	return { word, phrases: [], href };
}

/** Back to the front page of 长者版. */
export const homeWay = plainWay('回到首页', url.elder(url.front()));
