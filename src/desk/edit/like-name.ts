/** Of a shorter name, one character more or less makes another: 日报, 晚报. */
const shortest = 3;

/** Whether two texts differ in one character, or one has one more. */
function isSlip(one: readonly string[], other: readonly string[]): boolean {
	const [longer, shorter] = one.length >= other.length ? [one, other] : [other, one];
	if (longer.length - shorter.length > 1) return false;
	const at = shorter.findIndex((character, n) => character !== longer[n]);
	if (at === -1) return longer.length > shorter.length;
	const rest = longer.slice(at + 1).join('');
	return rest === shorter.slice(longer.length === shorter.length ? at + 1 : at).join('');
}

/**
 * @param written the name of a newspaper, without white space around it
 * @param known the names that there are
 * @returns the one that was likely meant; null for a name that there is, or that is like none
 */
export function likeName(written: string, known: readonly string[]): string | null {
	const characters = [...written];
	if (known.includes(written) || characters.length < shortest) return null;
	return known.find((name) => isSlip(characters, [...name])) ?? null;
}
