/** Vertical forms of punctuation, which some type-setting systems write in lines set from top to bottom. */

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
};
const vertical = /[\ufe10-\ufe19\ufe30-\ufe48]/g;

/** @returns the text as it would be set in a line from left to right; offsets stay the same, one sign is one sign */
export function uprightText(text: string): string {
	return text.replace(vertical, (sign) => upright[sign] ?? sign);
}
