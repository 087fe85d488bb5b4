/** Results in large print: a page of an edition that has twins (长者版) is found as its twin. */

/**
 * @param editions the ids of the editions that have twins, with spaces between them
 * @returns what gives the address to open of a page found, both from the site's root
 */
export function twinsOf(editions: string): (url: string) => string {
	const having = new Set(editions.split(' ').filter(Boolean));
	return (url) => (having.has(url.split('/')[1] ?? '') ? `/elder${url}` : url);
}
