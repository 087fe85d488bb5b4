/** Where the searchable text of a page begins, found without parsing the page. */

/** The attribute that makes an element searchable. */
export const searchable = 'data-pagefind-body';

/** An opening tag with its attributes: a value in quotes may hold anything, `<` and `>` too. */
const tag = /<[a-z][^\s/>]*(?:[\s/]+[^\s/>"'=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*[\s/]*>/iuy;

/** What stands between one of these and its end is not markup of the page. */
const unread = /<(?:!--|(script|style|template|textarea|title)(?=[\s/>]))/giu;
/** In UTF-16 units: no longer tag is looked for. */
const longestTag = 20_000;

/**
 * @param html the whole page
 * @returns the opening tag that carries the attribute, and where it begins; null if the attribute's name stands in the
 *   page in any other way, or more than once: what that means takes parsing the page
 */
export function searchableTag(html: string): { start: number; text: string } | null {
	const at = html.indexOf(searchable);
	if (at < 0 || html.includes(searchable, at + 1)) return null;
	for (let start = html.lastIndexOf('<', at); start >= 0; start = html.lastIndexOf('<', start - 1)) {
		tag.lastIndex = start;
		const text = tag.exec(html)?.[0];
		if (text !== undefined && start + text.length > at) return isMarkup(html, start) ? { start, text } : null;
		if (start === 0 || at - start > longestTag) return null;
	}
	return null;
}

/** Whether a tag at this place is one, and not words of a comment or a script. False also if only parsing could tell. */
function isMarkup(html: string, at: number): boolean {
	unread.lastIndex = 0;
	for (let found = unread.exec(html); found !== null && found.index < at; found = unread.exec(html)) {
		const name = found[1];
		const end = html.indexOf(name === undefined ? '-->' : `</${name}`, unread.lastIndex);
		if (end < 0 || end >= at) return false;
		unread.lastIndex = end;
	}
	return true;
}
