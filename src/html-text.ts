const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @returns the text as HTML that says just this, between tags or as an attribute's value in double quotes */
export function htmlText(text: string): string {
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
