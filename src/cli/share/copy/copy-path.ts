/** Where the pages of an edition stand in its review copy. */

/** Twins in large print; no piece can be called so, since an address has no underscore. */
const elder = '_elder/';

/**
 * @param address from the site's root, as in `/2024-03-08/01/`
 * @param edition whose copy it is
 * @returns the page's file in the copy, as in `01.html`; null for what is no page of the edition
 */
export function copyPath(address: string, edition: string): string | null {
	const [, large = '', rest = ''] = new RegExp(`^(/elder)?/${edition}/(.*)$`).exec(address) ?? [];
	if (!address.startsWith(`${large}/${edition}/`) || (rest !== '' && !rest.endsWith('/'))) return null;
	const name = rest === '' ? 'index' : rest.slice(0, -1);
	return `${large === '' ? '' : elder}${name}.html`;
}

/**
 * @param from a file of the copy, as in `photos/cha-yuan.html`
 * @param to another
 * @returns the link from one to the other, as in `../01.html`
 */
export function relativeLink(from: string, to: string): string {
	const above = from.split('/').length - 1;
	return '../'.repeat(above) + to;
}
