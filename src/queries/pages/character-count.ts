const secondHalf = /[\udc00-\udfff]/g;

/** @returns how many characters (code points) a text has, without cutting it into an array */
export function characterCount(text: string): number {
	return text.length - (text.match(secondHalf)?.length ?? 0);
}
