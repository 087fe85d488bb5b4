/** A pattern, and what is said for it: what matched is given as its parameters, then each of its groups. */
export type SayRule = readonly [RegExp, string | ((...parts: string[]) => string)];

/** Applies rules one after another: each sees what those before it have made. */
export function sayByRules(text: string, rules: readonly SayRule[]): string {
	return rules.reduce((said, [pattern, words]) => {
		if (typeof words === 'string') return said.replace(pattern, words);
		return said.replace(pattern, words);
	}, text);
}
