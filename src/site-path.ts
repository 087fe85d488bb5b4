/**
 * Where on its host the site lies. Its own addresses begin at its root (`/search/`), wherever that is; `href` makes of one
 * what a link, a request or a comparison with `location` takes. Runs in the build and in the reader's browser.
 */

/** Put in by astro.config.ts, and into the service worker by bundle-worker.ts; elsewhere the site lies at the host's root. */
declare const pathOfSite: string;

/** '' at the root of the host, else as in `/paper`: without a slash at its end. */
export const sitePath: string = typeof pathOfSite === 'undefined' ? '' : pathOfSite;

/**
 * @param address from the site's root: `/search/`
 * @returns from the host's root: `/paper/search/`
 */
export function href(address: string): string {
	return sitePath + address;
}

/**
 * @param pathname from the host's root, of this site: `/paper/search/`
 * @returns from the site's root: `/search/`
 */
export function siteAddress(pathname: string): string {
	return pathname.slice(sitePath.length);
}
