/** Vertical forms of punctuation, which some type-setting systems write in lines set from top to bottom. */

import { haveCommon, sign, type Signs } from './signs.ts';

/** Unicode's blocks Vertical Forms and CJK Compatibility Forms: each with the upright sign it is a form of. */
const upright: Readonly<Record<string, string>> = {
	'︐': '，',
	'︑': '、',
	'︒': '。',
	'︓': '：',
	'︔': '；',
	'︕': '！',
	'︖': '？',
	'︗': '〖',
	'︘': '〗',
	'︙': '…',
	'︰': '：',
	'︱': '—',
	'︳': '＿',
	'︵': '（',
	'︶': '）',
	'︷': '｛',
	'︸': '｝',
	'︹': '〔',
	'︺': '〕',
	'︻': '【',
	'︼': '】',
	'︽': '《',
	'︾': '》',
	'︿': '〈',
	'﹀': '〉',
	'﹁': '“',
	'﹂': '”',
	'﹃': '‘',
	'﹄': '’',
	'﹇': '［',
	'﹈': '］',
	/** The sign of a ratio, which some input methods type for a colon. */
	'∶': '：',
};
const allVertical = /[\ufe10-\ufe19\ufe30-\ufe48∶]/g;

/** The signs of which a text must show one to have any of these. */
const ofVertical = sign(Object.keys(upright).join(''));

/** Whether a text with these signs may have vertical forms. */
export const mayBeVertical = (signs: Signs): boolean => haveCommon(signs, ofVertical);

/** @returns the text as it would be set in a line from left to right; offsets stay the same, one sign is one sign */
export function uprightText(text: string): string {
	return text.replace(allVertical, (sign) => upright[sign] ?? sign);
}
