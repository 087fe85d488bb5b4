/**
 * @param address the site's own
 * @returns the path on its host under which the site lies, without a slash at the end: '' at the root, else as in `/paper`
 */
export function pathIn(address: string): string {
	return new URL(address).pathname.replace(/\/+$/, '');
}
