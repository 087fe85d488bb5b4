/** A row of digits, each said by itself. */
const names = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/**
 * @param row digits alone
 * @param zero how zero is said: 〇 of a year, 零 of a number
 * @param one how one is said: 幺 of a telephone number
 */
export function digits(row: string, zero: '〇' | '零' = '〇', one: '一' | '幺' = '一'): string {
	return [...row]
		.map((digit) => (digit === '0' ? zero : digit === '1' ? one : (names[Number(digit)] ?? digit)))
		.join('');
}
