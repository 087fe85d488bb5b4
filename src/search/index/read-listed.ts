/** `data-facets` of a searchable page → the names the piece is listed under. */
import { listings, type Listed } from '../piece.ts';
import { SearchIndexError } from './search-index-error.ts';

/**
 * @param value the attribute's value, undefined if there is none: then the lists are empty
 * @param file what an error calls the page
 * @throws SearchIndexError if the value is not what the contract says
 */
export function readListed(value: string | undefined, file: string): Listed {
	const lists = value === undefined ? {} : listsOf(value, file);
	return {
		keyword: namesOf('keyword', lists, file),
		place: namesOf('place', lists, file),
		contributor: namesOf('contributor', lists, file),
	};
}

function listsOf(value: string, file: string): object {
	let lists: unknown;
	try {
		lists = JSON.parse(value);
	} catch {
		throw new SearchIndexError(file, `data-facets 不是完整的 JSON：${shortened(value)}`);
	}
	if (typeof lists !== 'object' || lists === null || Array.isArray(lists)) {
		throw new SearchIndexError(file, `data-facets 要写成 {"keyword":["…"]} 这样，现在是：${shortened(value)}`);
	}
	const stranger = Object.keys(lists).find((key) => !listings.some((listing) => listing === key));
	if (stranger !== undefined) {
		throw new SearchIndexError(file, `data-facets 里的“${stranger}”不认识，只能是：${listings.join('、')}。`);
	}
	return lists;
}

function namesOf(listing: keyof Listed, lists: object, file: string): string[] {
	const names: unknown = Object.entries(lists).find(([key]) => key === listing)?.[1] ?? [];
	if (!isNames(names)) {
		throw new SearchIndexError(
			file,
			`data-facets 里的“${listing}”要是一列不空的名字，例如 ["柳江"]，现在是：${shortened(JSON.stringify(names))}`,
		);
	}
	return [...new Set(names)];
}

function isNames(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((name) => typeof name === 'string' && name.trim() !== '');
}

function shortened(text: string): string {
	return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
