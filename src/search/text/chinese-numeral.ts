/** Whole numbers in Chinese numerals, as newspapers write them. All numerals here are folded: 零, not 〇. */

const digits = '零一二三四五六七八九';
const small = [
	{ size: 1000, unit: '千' },
	{ size: 100, unit: '百' },
	{ size: 10, unit: '十' },
];
const large = [
	{ size: 1e8, unit: '亿' },
	{ size: 1e4, unit: '万' },
	{ size: 1, unit: '' },
];

/** Beyond, numbers are written with decimals. */
const beyond = 1e12;

/**
 * @param value a whole number, 1 or more and less than a trillion
 * @returns how it is written: first as it is said (两千), then, if that differs, as it is counted (二千); 15 is 十五
 */
export function writeNumeral(value: number): string[] {
	const counted = sections(value).replace(/^一十/u, '十');
	const said = counted.replace(/(?<![十百])二(?=[千万亿])/gu, '两');
	return [...new Set([said, counted])];
}

/** @returns each digit by its name: `2024` → 二零二四 */
export function spellDigits(figures: string): string {
	return [...figures].map((figure) => digits[Number(figure)] ?? figure).join('');
}

/** @returns the figures of a numeral that names one digit after another: 二零二四 → `2024`; null for any other */
export function figuresOf(numeral: string): string | null {
	const figures = [...numeral].map((digit) => digits.indexOf(digit));
	return figures.length === 0 || figures.includes(-1) ? null : figures.join('');
}

/**
 * @param numeral anything
 * @returns the number it is, if it is written as `writeNumeral` writes it, 两百 as well as 二百, 一十五 as well as 十五, or with its last unit
 *   left out, as in 三万五; null for any other
 */
export function readNumeral(numeral: string): number | null {
	const counted = numeral.replaceAll('两', '二');
	const value = valueOf(counted);
	if (value === null) return null;
	const written = sections(value);
	return [written, written.replace(/^一十/u, '十'), shortened(written)].includes(counted) ? value : null;
}

function sections(value: number): string {
	let written = '';
	let rest = value;
	for (const { size, unit } of large) {
		const section = Math.floor(rest / size);
		rest %= size;
		if (section === 0) continue;
		if (written !== '' && section < 1000) written += '零';
		written += belowTenThousand(section) + unit;
	}
	return written;
}

function belowTenThousand(value: number): string {
	let written = '';
	let rest = value;
	let gap = false;
	for (const { size, unit } of small) {
		const digit = Math.floor(rest / size);
		rest %= size;
		if (digit === 0) {
			gap = written !== '';
			continue;
		}
		written += `${gap ? '零' : ''}${digits[digit] ?? ''}${unit}`;
		gap = false;
	}
	if (rest > 0) written += `${gap ? '零' : ''}${digits[rest] ?? ''}`;
	return written;
}

/** 三万五千 → 三万五: the unit below the one before is understood. */
function shortened(written: string): string {
	return written.replace(/(?<=亿.)千万$|(?<=万.)千$|(?<=千.)百$|(?<=百.)十$/u, '');
}

/** What it would be, however strangely it is put together. */
function valueOf(counted: string): number | null {
	let value = 0;
	let section = 0;
	let digit: number | null = null;
	let last = 10;
	for (const character of counted) {
		const named = digits.indexOf(character);
		const unit = [...small, ...large].find((one) => one.unit === character);
		if (named >= 0) {
			if (named === 0) last = 10;
			digit = named;
		} else if (unit === undefined) {
			return null;
		} else if (unit.size < 1e4) {
			section += (digit ?? 1) * unit.size;
			digit = null;
			last = unit.size;
		} else {
			value += (section + (digit ?? 0)) * unit.size;
			section = 0;
			digit = null;
			last = unit.size;
		}
	}
	const all = value + section + (digit ?? 0) * (last > 10 ? last / 10 : 1);
	return all > 0 && all < beyond ? all : null;
}
