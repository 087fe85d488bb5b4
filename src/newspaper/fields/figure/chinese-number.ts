/** A number in Chinese numerals: 十二, 三万五千, 零, 百分之五点二. */

const digits = '零一二三四五六七八九';
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** @returns its value; null if the numerals don't make a number (几, 十几, 一二五) */
export function readChineseNumber(written: string): number | null {
	const [whole = '', fraction, ...more] = written.split('点');
	const value = readWhole(whole);
	if (value === null || more.length > 0) return null;
	if (fraction === undefined) return value;
	const figures = [...fraction].map((one) => digits.indexOf(one));
	return figures.length === 0 || figures.includes(-1) ? null : Number(`${String(value)}.${figures.join('')}`);
}

function readWhole(written: string): number | null {
	if (written === '') return null;
	let [total, section, digit] = [0, 0, -1];
	for (const sign of written.replaceAll('两', '二').replaceAll('〇', '零')) {
		const unit = small[sign];
		const myriad = large[sign];
		if (unit !== undefined) {
			if (digit === -1 && (sign !== '十' || section > 0)) return null;
			section += (digit === -1 ? 1 : digit) * unit;
			digit = -1;
		} else if (myriad !== undefined) {
			const before = section + Math.max(digit, 0);
			if (before === 0) return null;
			total = (total + before) * myriad;
			[section, digit] = [0, -1];
		} else {
			const next = digits.indexOf(sign);
			// Two digits in a row, such as 一二五, say no number.
			if (next === -1 || digit > 0) return null;
			digit = next;
		}
	}
	return total + section + Math.max(digit, 0);
}
