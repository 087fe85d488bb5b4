/** @returns the words of a list that is written as running text, white space between them */
export function wordsOf(list: string): string[] {
	return list.split(/\s+/u).filter((word) => word !== '');
}
