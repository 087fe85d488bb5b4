/** 关键词：X, the line over a keyword block. */
const keywordLine =
	/^[【\[]?[\s　]*关键[词字][\s　]*(?:[:：]|】|\])[\s　]*(?<keyword>[^\s　：:。]{1,20}(?:[\s　、][^\s　：:。]{1,20}){0,4})$/u;

/** @returns the keyword of a keyword line, or null */
export function readKeyword(text: string): string | null {
	return keywordLine.exec(text.slice(0, 130))?.groups?.['keyword'] ?? null;
}
