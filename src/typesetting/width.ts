/** @returns how wide a text is set, in characters as wide as a Han one; Latin letters, digits and their marks count half */
export function widthOf(text: string): number {
	return Array.from(text).reduce((width, character) => width + (/[!-~ ]/.test(character) ? 0.5 : 1), 0);
}
