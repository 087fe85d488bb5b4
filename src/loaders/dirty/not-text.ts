/** What makes a file no text, though its bytes are UTF-8. */

const conflict = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m;

/**
 * @param text a whole file
 * @returns the code of what it is instead, and where, from 1; null for a text
 */
export function notText(
	text: string,
): { code: 'nul-byte' | 'rtf-source' | 'lfs-pointer' | 'conflict-mark'; line: number; column: number } | null {
	if (text.startsWith('{\\rtf')) return { code: 'rtf-source', line: 1, column: 1 };
	if (text.startsWith('version https://git-lfs.github.com/')) return { code: 'lfs-pointer', line: 1, column: 1 };
	const nul = text.indexOf('\0');
	if (nul >= 0) return { code: 'nul-byte', ...placeOf(text, nul) };
	const mark = text.includes('<<<<<<<') || text.includes('>>>>>>>') ? (conflict.exec(text)?.index ?? -1) : -1;
	return mark < 0 ? null : { code: 'conflict-mark', ...placeOf(text, mark) };
}

function placeOf(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset).split(/\r\n|\r|\n/);
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
