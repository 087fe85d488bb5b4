/** What a place or a term of the lexicon is called besides its name. */
type Listed = { name: string; aliases: readonly string[] };

/**
 * @returns the names of each that has several, as search takes words that mean the same: a text may call 柳江区 by the
 *   name of 柳江 alone, and is found by both
 */
export function otherNames(listed: readonly Listed[]): string[][] {
	return listed.filter(({ aliases }) => aliases.length > 0).map(({ name, aliases }) => [name, ...aliases]);
}
