/** What the tests of the search page begin with. */
import { afterEach, beforeEach, expect } from 'vitest';
import { eachOnAPhone } from './each-on-a-phone.ts';
import type { Phone } from './each-on-a-phone.ts';
import { SearchPage } from './search-page.ts';

/**
 * As `eachOnAPhone`, with the search page of the site. After each test nothing may have been complained of.
 *
 * @param dir builds or finds the site
 */
export function eachOnTheSearchPage(dir: () => Promise<string>): () => Phone & { search: SearchPage } {
	// A worker would stand between the page and the faults of these tests; offline.test.ts is about the two of them.
	const phone = eachOnAPhone(dir, { serviceWorkers: 'block' });
	let complaints: string[] = [];
	let search: SearchPage | null = null;

	beforeEach(() => {
		complaints = [];
		const { page, served } = phone();
		search = SearchPage.on(page, served.url, complaints);
	});
	afterEach(() => {
		expect(complaints).toEqual([]);
	});
	return () => {
		if (search === null) throw new Error('no test runs');
		return { ...phone(), search };
	};
}
