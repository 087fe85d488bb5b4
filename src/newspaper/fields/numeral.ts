const numerals = '一二三四五六七八九';

/** @returns the number written as 十二 or 12; null for anything else */
export function readNumber(written: string): number | null {
	if (/^\d+$/.test(written)) return Number(written);
	const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['', written];
	const digit = (numeral: string): number => numerals.indexOf(numeral) + 1;
	const value = (written.includes('十') ? Math.max(digit(tens || '一'), 1) * 10 : 0) + (ones === '' ? 0 : digit(ones));
	return value > 0 ? value : null;
}
