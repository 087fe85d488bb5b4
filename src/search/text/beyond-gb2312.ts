/** Whether a text may be written in traditional characters, told without loading any table. */

import { inContext } from './in-context.ts';

/** Traditional forms that GB 2312 has for other uses. */
export const sharedForms = '後於徵乾夥菸麴麽';

/** Rows B0 to F7 and cells A1 to FE of GB 2312 are its Han characters. */
const [firstRow, lastRow, firstCell, lastCell] = [0xb0, 0xf7, 0xa1, 0xfe];

let common: string | undefined;

/** @returns whether it holds a Han character that simplified text as a rule doesn't have, or has not in that word */
export function beyondGb2312(text: string): boolean {
	if (inContext(text) !== text) return true;
	common ??= gb2312();
	for (const character of text) {
		if (sharedForms.includes(character)) return true;
		if (/\p{Script=Han}/u.test(character) && !common.includes(character)) return true;
	}
	return false;
}

/** As a text: to look up the few characters of a query, a set would take longer to make than it saves. */
function gb2312(): string {
	const cells = lastCell - firstCell + 1;
	const bytes = new Uint8Array((lastRow - firstRow + 1) * cells * 2);
	for (let at = 0; at < bytes.length; at += 2) {
		const place = at / 2;
		bytes[at] = firstRow + Math.floor(place / cells);
		bytes[at + 1] = firstCell + (place % cells);
	}
	return new TextDecoder('gbk').decode(bytes);
}
