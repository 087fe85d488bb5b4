/**
 * The `_headers` file that static hosts read: an address on a line of its own (`*` for any run of characters, `:name`
 * for one name between slashes), and under it, indented, one `Name: value` a line.
 */
export type HeaderRule = { matches: (path: string) => boolean; headers: Readonly<Record<string, string>> };

/** @param text a `_headers` file; lines that start with `#` and blank lines say nothing */
export function parseHeaders(text: string): HeaderRule[] {
	const rules: { pattern: string; headers: Record<string, string> }[] = [];
	for (const line of text.split(/\r?\n/)) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		if (!/^\s/.test(line)) {
			rules.push({ pattern: line.trim(), headers: {} });
			continue;
		}
		const colon = line.indexOf(':');
		const rule = rules.at(-1);
		if (colon > 0 && rule !== undefined) {
			rule.headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
		}
	}
	return rules.map(({ pattern, headers }) => ({ matches: matcher(pattern), headers }));
}

/** All headers of the rules that match; a later rule wins over an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
	return Object.fromEntries(
		rules.filter(({ matches }) => matches(path)).flatMap(({ headers }) => Object.entries(headers)),
	);
}

function matcher(pattern: string): (path: string) => boolean {
	const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
	const expression = new RegExp(`^${source.join('.*').replace(/(?<=\/):\w+/g, '[^/]+')}$`);
	return (path) => expression.test(path);
}
