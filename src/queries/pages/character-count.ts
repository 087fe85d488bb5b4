const secondHalf = /[\udc00-\udfff]/g;

/** @returns how many characters (code points) a text has; no text is cut up for it, so long ones cost little */
export function characterCount(text: string): number {
	return text.length - (text.match(secondHalf)?.length ?? 0);
}
