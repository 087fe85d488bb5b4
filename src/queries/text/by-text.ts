/**
 * What is made of a text, made once: most of a piece stands on its own page, on its twin in large print, and on the page
 * as printed.
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
