/** Where addresses lead at which a piece stood once, as hosts read it. */
import { withdrawn } from '../addresses/address-list.ts';
import type { Address } from '../addresses/address.ts';

/** Names from the site's folder; no reader gets these files. */
export const redirectFiles = ['_redirects', '_redirects.nginx'] as const;

/**
 * @param left addresses, each with where it leads in the end, or 撤下
 * @param sitePath where on its host the site lies: '' or as in `/paper`
 * @returns the texts of those files, by their names. `_redirects` is what Netlify and Cloudflare Pages read; neither has a
 *   status for what is gone, so the page that says so is all there is. nginx answers 410 with that page
 */
export function redirectTexts(
	left: ReadonlyMap<Address, string>,
	sitePath: string,
): Record<(typeof redirectFiles)[number], string> {
	const all = [...left]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([from, to]) => [sitePath + from, to === withdrawn ? to : sitePath + to] as const);
	const moved = all.filter(([, to]) => to !== withdrawn);
	return {
		_redirects: moved.map(([from, to]) => `${from} ${to} 301\n`).join(''),
		'_redirects.nginx': all
			.map(([from, to]) =>
				to === withdrawn
					? `location = ${from} { error_page 410 ${from}index.html; return 410; }\n`
					: `location = ${from} { return 301 ${to}; }\n`,
			)
			.join(''),
	};
}
