/** 关键词：X, the line over a keyword block. */
const keywordLine =
	/^(?<label>[【\[]?[\s　]*关键[词字][\s　]*(?:[:：]|】|\])[\s　]*)(?<keyword>[^\s　：:。]{1,20}(?:[\s　、][^\s　：:。]{1,20}){0,4})$/u;

/** A keyword, and where it begins in its line. */
export type PrintedKeyword = { keyword: string; at: number };

/** @returns the keyword of a keyword line, or null */
export function readKeyword(text: string): PrintedKeyword | null {
	const { label, keyword } = keywordLine.exec(text.slice(0, 130))?.groups ?? {};
	return label === undefined || keyword === undefined ? null : { keyword, at: label.length };
}
