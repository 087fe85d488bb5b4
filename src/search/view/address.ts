/** A question as the search page's address says it: `?q=路灯&kind=简讯&year=2024&sort=newest`. */
import { isKind } from '../piece.ts';
import { facets, type Facet, type Filters, type Question } from '../engine/answer.ts';

/** In UTF-16 units: what goes into an address of what was typed. Far more than can be asked, far less than a server takes. */
const longestInAddress = 400;

/**
 * @param search the part of an address from its `?`, or ''
 * @returns what it asks; values no page can have given are left out
 */
export function questionOf(search: string): Question {
	const parameters = new URLSearchParams(search);
	const filters: Filters = {};
	for (const facet of facets) {
		const value = (parameters.get(facet) ?? '').trim();
		if (isValue(facet, value)) filters[facet] = value;
	}
	return {
		query: oneLine(parameters.get('q') ?? ''),
		filters,
		order: parameters.get('sort') === 'newest' ? 'newest' : 'best',
	};
}

/** @returns what follows the path, with its `?`; '' for the empty question */
export function addressOf({ query, filters, order }: Question): string {
	const parameters = new URLSearchParams();
	if (query !== '') parameters.set('q', query.slice(0, longestInAddress));
	for (const facet of facets) {
		const value = filters[facet];
		if (value !== undefined) parameters.set(facet, value);
	}
	// The order of nothing is not worth an address of its own.
	if (parameters.toString() === '') return '';
	if (order === 'newest') parameters.set('sort', order);
	return `?${parameters.toString()}`;
}

/** What a field of one line would hold of a text. */
export function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}

function isValue(facet: Facet, value: string): boolean {
	switch (facet) {
		case 'kind':
			return isKind(value);
		case 'year':
			return /^\d{4}$/.test(value);
		case 'place':
		case 'keyword':
		case 'contributor':
		case 'edition':
			return value !== '';
		default:
			return facet satisfies never;
	}
}
