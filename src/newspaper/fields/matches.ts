/**
 * All matches of a pattern, as `matchAll` gives them, which copies the pattern each time it is asked.
 * @param pattern global, and never matching nothing
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
	return found;
}
