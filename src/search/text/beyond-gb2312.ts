/** Whether a text may be written in traditional characters, told without loading any table. */

/** Traditional forms that GB 2312 has for other uses. */
export const sharedForms = '後於徵乾夥菸麴麽';

let common: ReadonlySet<string> | undefined;

/** @returns whether it holds a Han character that simplified text as a rule doesn't have */
export function beyondGb2312(text: string): boolean {
	common ??= gb2312();
	for (const character of text) {
		if (sharedForms.includes(character)) return true;
		if (/\p{Script=Han}/u.test(character) && !common.has(character)) return true;
	}
	return false;
}

/** The Han characters of GB 2312: rows B0 to F7, cells A1 to FE. */
function gb2312(): Set<string> {
	const bytes: number[] = [];
	for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
	return new Set(new TextDecoder('gbk').decode(Uint8Array.from(bytes)));
}
