/** A web page's code left in a line: an entity (&nbsp;) or a tag (<br>). What shows a page or a field shows it as it is. */

const entity =
	/&(?:nbsp|[lr][ds]quo|[lr]aquo|hellip|[mn]dash|middot|bull|amp|lt|gt|quot|apos|e[mn]sp|thinsp|times|deg|permil|yen|#\d{2,6}|#x[\da-f]{2,5});/iu;
const tag =
	/<\/?(?:p|div|span|br|hr|table|tbody|thead|t[rdh]|font|section|article|strong|b|i|u|em|sup|sub|center|img|a|[uo]l|li|h[1-6])(?:\s[^<>]*)?\/?>/iu;
const either = new RegExp(`${entity.source}|${tag.source}`, 'iu');

/**
 * @param line of a page or of a file of fields; a post's own HTML is looked at where Markdown is read
 * @returns where in it the first piece of code stands, from 0; null where it has none
 */
export function htmlInLine(line: string): { at: number; details: { written: string } } | null {
	if (!line.includes('&') && !line.includes('<')) return null;
	const found = either.exec(line);
	if (found === null) return null;
	const [written] = found;
	return { at: found.index, details: { written: written.length > 20 ? `${written.slice(0, 20)}…` : written } };
}
