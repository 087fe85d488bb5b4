/** The printed folio of a page — its date and page number — against what edition.yaml says. */
import type { Diagnostic, Page, PageNumber } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';

/** No folio is longer; a longer line may tell of other days. */
const longest = 60;

const numerals = '〇一二三四五六七八九';
const printedDay =
	/(?<year>\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*(?<month>\d{1,2}|十?[一二三四五六七八九]|十)\s*月\s*(?<day>\d{1,2}|[一二三]?十?[一二三四五六七八九]|[二三]?十)\s*[日号]|(?<isoYear>\d{4})[-.／/](?<isoMonth>\d{1,2})[-.／/](?<isoDay>\d{1,2})/u;
const printedNumber =
	/^(?:第\s*)?(?<number>[A-Z]{0,2}\d{1,3}|[一二三四五六七八九十]{1,3})\s*版(?:\s|[:：·|｜]|$)|(?:^|\s)第\s*(?<inside>[A-Z]{0,2}\d{1,3}|[一二三四五六七八九十]{1,3})\s*版(?=\s|$)/u;

/** 2024, 二〇二四 → 2024; 十二 → 12. */
function numberOf(text: string, isYear: boolean): number {
	if (/^\d+$/.test(text)) return Number(text);
	const digits = Array.from(text, (sign) => Math.max(0, numerals.indexOf(sign)));
	if (isYear) return Number(digits.join(''));
	const ten = text.indexOf('十');
	if (ten < 0) return digits[0] ?? 0;
	return (ten === 0 ? 1 : (digits[0] ?? 1)) * 10 + (ten + 1 < text.length ? (digits[ten + 1] ?? 0) : 0);
}

/** The day a line prints, YYYY-MM-DD; null where it prints none. */
function dayIn(line: string): string | null {
	const groups = printedDay.exec(line)?.groups;
	const { year = groups?.['isoYear'], month = groups?.['isoMonth'], day = groups?.['isoDay'] } = groups ?? {};
	if (year === undefined || month === undefined || day === undefined) return null;
	const numbers = [numberOf(month, false), numberOf(day, false)].map((number) => String(number).padStart(2, '0'));
	return [String(numberOf(year, true)).padStart(4, '0'), ...numbers].join('-');
}

/** The page number a line prints, without leading zeros (`A5` for A05); null where it prints none. */
function numberIn(line: string): string | null {
	const { number, inside } = printedNumber.exec(line)?.groups ?? {};
	const printed = number ?? inside;
	if (printed === undefined) return null;
	const [, letter = '', digits = printed] = /^([A-Z]*)(\d+)$/.exec(printed) ?? [];
	return `${letter}${String(numberOf(digits, false))}`;
}

const folioLines = (parsed: Page) =>
	parsed.lines.filter(({ role, text }) => role === 'furniture' && text.length <= longest);

/** @returns the first day that is printed in the furniture of a page, YYYY-MM-DD; null where none is */
export function printedDayOf(parsed: Page): string | null {
	return firstOf(folioLines(parsed), ({ text }) => dayIn(text))?.found ?? null;
}

/**
 * @param parsed the page; only lines that were read as its furniture are looked at
 * @param said what edition.yaml says of it
 * @param file what diagnostics call the page
 * @returns a warning for the first printed day and the first printed page number that are others
 */
export function badFolio(
	parsed: Page,
	{ published, number }: { published: string | null; number: PageNumber },
	file: string,
): Diagnostic[] {
	const furniture = folioLines(parsed);
	const day = firstOf(furniture, ({ text }) => dayIn(text));
	const folio = firstOf(furniture, ({ text }) => numberIn(text));
	const wanted = typeof number === 'number' ? String(number) : number.replace(/^([A-Z]+)0+(?=\d)/, '$1');
	// A section's letter is printed more often than it is written down.
	const isSame = (printed: string): boolean =>
		printed === wanted || (typeof number === 'number' && printed.replace(/^[A-Z]+/, '') === wanted);
	return [
		...(day === null || published === null || day.found === published
			? []
			: [
					contentDiagnostic(
						'printed-day-differs',
						{ file, line: day.line.n, column: day.line.column },
						{ printed: day.found, published },
					),
				]),
		...(folio === null || isSame(folio.found)
			? []
			: [
					contentDiagnostic(
						'printed-number-differs',
						{ file, line: folio.line.n, column: folio.line.column },
						{ printed: folio.found, number },
					),
				]),
	];
}

function firstOf<Line, Found>(
	lines: readonly Line[],
	find: (line: Line) => Found | null,
): { line: Line; found: Found } | null {
	for (const line of lines) {
		const found = find(line);
		if (found !== null) return { line, found };
	}
	return null;
}
