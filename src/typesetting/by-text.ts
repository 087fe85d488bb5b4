/**
 * Remembers what `make` made of each text: most of a piece is shown on its own page, in large print, and on the printed
 * page.
 *
 * @param make has no effect besides its result, which nobody may change
 */
export function byText<Made>(make: (text: string) => Made): (text: string) => Made {
	const made = new Map<string, Made>();
	return (text) => {
		const known = made.get(text);
		if (known !== undefined) return known;
		const now = make(text);
		made.set(text, now);
		return now;
	};
}
