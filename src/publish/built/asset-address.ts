/** Addresses under `/_astro/` in the text of a page or script: of this site, or with a host before them. */
export const assetAddress = /\/_astro\/[^\s"'`<>()?#,\\]+/g;

/**
 * @param address of a file of the site, from its root, as HTML names it
 * @returns the file, below the site's folder: a photo's name may hold any character
 */
export function fileAt(address: string): string {
	const path = address.slice(1);
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
