/** How else the numbers of a query may be printed: in figures, or in Chinese numerals. */
import { figuresOf, readNumeral, spellDigits, writeNumeral } from './chinese-numeral.ts';
import { fold } from './fold.ts';
import type { OtherWords } from './other-words.ts';

/** How many forms of a run are looked for: each costs downloads. */
const most = 3;

/** What stands next to a number in the run: one character or ''. */
type Beside = { before: string; after: string };

const numerals = '零一二三四五六七八九十百千万亿两';

/** A number, in the order in which a kind is preferred where two could begin. */
const number = new RegExp(
	[
		/\(?(?<area>0(?:10|2\d|[3-9]\d{2}))(?:\)-?|-)(?<line>[2-9]\d{6,7})(?!\d)/u,
		/(?<![\d-])(?<parted>1[3-9]\d-\d{4}-\d{4}|[48]00-\d{3,4}-\d{3,4})(?![\d-])/u,
		/(?<![\d.-])(?<year>(?:19|20)\d\d)(?<sign>[-./])(?<month>0?[1-9]|1[0-2])\k<sign>(?<day>0?[1-9]|[12]\d|3[01])(?![\d.-])/u,
		/(?<![\d.,:~/a-z-])(?<from>\d+(?:\.\d+)?)(?<till>-|至|到)(?<to>\d+(?:\.\d+)?)(?![\d.,:~/a-z-])/u,
		/(?<![\d.,])(?<parts>\d{1,3}(?:,\d{3})+)(?![\d.,])/u,
		new RegExp(`(?:(?<!\\d)-|零下)(?<below>\\d+(?:\\.\\d+)?|[${numerals}]+)(?:°c|度)`, 'u'),
		/(?<degrees>\d+(?:\.\d+)?)°c/u,
		/(?<percent>\d+(?:\.\d+)?)%/u,
		/(?<permille>\d+(?:\.\d+)?)‰/u,
		/(?<![\d.,:~/a-z-])(?<warm>\d+(?:\.\d+)?)度/u,
		/(?<=[\d万亿])(?<measure>平方米|平方公里|立方米|km2|m2|m3)(?![a-z])/u,
		/(?<![a-z])(?<roman>i{1,3}|iv|v)级/u,
		/(?<large>\d+(?:\.\d+)?)(?<unit>[万亿])/u,
		/(?<figures>\d+(?:\.\d+)?)/u,
		new RegExp(`千分之(?<part>[${numerals}]+(?:点[${numerals}]+)?)`, 'u'),
		new RegExp(`百分之(?<share>[${numerals}]+(?:点[${numerals}]+)?)`, 'u'),
		new RegExp(`(?<whole>[${numerals}]+)点(?<decimals>[零一二三四五六七八九]+)(?<scale>[万亿]?)`, 'u'),
		new RegExp(`(?<numeral>[${numerals}]+)`, 'u'),
	]
		.map(({ source }) => source)
		.join('|'),
	'gu',
);

/** A single numeral is a number only between these: 第三, 三月; else it is part of a word, as in 一起 and 万一. */
const ordinal = '第';
const counted = '月日号届班级栋楼层期版';

const measures: Readonly<Record<string, string>> = {
	平方米: '㎡',
	平方公里: 'km²',
	立方米: 'm³',
	m2: '平方米',
	km2: '平方公里',
	m3: '立方米',
};
/** As they are printed of levels: Ⅲ级. */
const romans = ['', 'i', 'ii', 'iii', 'iv', 'v'];

/** Next to these, figures are part of something else: a road, a time, a day, a version. */
const joined = /[a-z./:~-]/u;

/**
 * @param run folded
 * @returns what it would be with each number written otherwise, those with all of them first, at most three; [] if no
 *   number in it can safely be
 */
export function numberForms(run: string): OtherWords[] {
	let forms: string[] = [''];
	let end = 0;
	for (const match of run.matchAll(number)) {
		const { 0: found, index } = match;
		const beside = { before: run.charAt(index - 1), after: run.charAt(index + found.length) };
		const others = formsOf(match.groups ?? {}, beside);
		const between = run.slice(end, index);
		forms = [...others, found].flatMap((form) => forms.map((start) => start + between + form)).slice(0, most + 1);
		end = index + found.length;
	}
	return forms
		.map((form) => form + run.slice(end))
		.map((form) => ({ run: fold(form).text, words: form }))
		.filter((form) => form.run !== run)
		.slice(0, most);
}

function formsOf(groups: Partial<Record<string, string>>, beside: Beside): string[] {
	const { area = '', line, parted, below, degrees, percent, large, unit = '' } = groups;
	const { figures, share, whole, decimals = '', scale = '', numeral = '' } = groups;
	const { year, month, day, from, till, to = '', parts, permille, warm, measure, roman, part } = groups;
	if (line !== undefined) return [area + line, `${area}-${line}`, `(${area})${line}`];
	if (parted !== undefined) return [parted.replaceAll('-', '')];
	if (year !== undefined) return [`${year}年${String(Number(month))}月${String(Number(day))}日`];
	if (from !== undefined) return [`${from}${till === '-' ? '至' : '-'}${to}`];
	if (parts !== undefined) return [parts.replaceAll(',', '')];
	if (permille !== undefined) return spoken(permille).map((said) => `千分之${said}`);
	if (part !== undefined) return inFigures(part).map((written) => `${written}‰`);
	if (warm !== undefined) return [`${warm}℃`, ...spoken(warm).map((said) => `${said}度`)];
	if (measure !== undefined) return [measures[measure] ?? measure];
	if (roman !== undefined) return [`${'零一二三四五'.charAt(romans.indexOf(roman))}级`];
	if (below !== undefined) return belowZero(below);
	if (degrees !== undefined) return [degrees, ...spoken(degrees)].map((said) => `${said}度`);
	if (percent !== undefined) return spoken(percent).map((said) => `百分之${said}`);
	if (large !== undefined) return joined.test(beside.before) ? [] : ofLarge(large, unit);
	if (figures !== undefined) return ofFigures(figures, beside);
	if (share !== undefined) return inFigures(share).map((written) => `${written}%`);
	if (whole !== undefined) return inFigures(`${whole}点${decimals}`).map((written) => written + scale);
	return ofNumeral(numeral, beside);
}

/** `-5℃`, 零下5℃, 零下5度, 零下五度 */
function belowZero(said: string): string[] {
	const [figures = said] = /^\d/u.test(said) ? [said] : inFigures(said);
	return [`-${figures}℃`, `零下${figures}℃`, ...[figures, ...spoken(figures)].map((one) => `零下${one}度`)];
}

/** `3.5` → 三点五, `41` → 四十一 */
function spoken(written: string): string[] {
	const [whole = '', decimals] = written.split('.');
	if (/^0\d/u.test(whole) || whole.length > 8) return [];
	const said = whole === '0' ? ['零'] : writeNumeral(Number(whole)).slice(0, 1);
	return decimals === undefined ? said : said.map((one) => `${one}点${spellDigits(decimals)}`);
}

/** 三点五 → `3.5`, 四十一 → `41` */
function inFigures(said: string): string[] {
	const [whole = '', decimals] = said.split('点');
	const value = whole === '零' ? 0 : readNumeral(whole);
	if (value === null) return [];
	if (decimals === undefined) return [String(value)];
	const figures = figuresOf(decimals);
	return figures === null ? [] : [`${String(value)}.${figures}`];
}

/** `3000万` → 三千万; `3.5万` → 三万五千, 35000 */
function ofLarge(written: string, unit: string): string[] {
	const value = Math.round(Number(written) * 1e4) * (unit === '万' ? 1 : 1e4);
	if (value === 0 || /^0\d/u.test(written)) return [];
	const plain = value < 1e6 ? [String(value)] : [];
	const round = /^[1-9]\d{0,2}0*$/u.test(String(value)) ? writeNumeral(value).slice(0, 1) : [];
	const spelt = written.includes('.') ? spoken(written).map((said) => said + unit) : [];
	return [...round, ...plain, ...spelt];
}

function ofFigures(written: string, { before, after }: Beside): string[] {
	if (joined.test(before) || joined.test(after)) return [];
	if (written.includes('.')) return spoken(written);
	const [, area, line] = /^(0(?:10|2\d|[3-9]\d{2}))(\d{7,8})$/u.exec(written) ?? [];
	if (area !== undefined && line !== undefined) return [`${area}-${line}`, `(${area})${line}`];
	if (/^1[3-9]\d{9}$/u.test(written)) return [written.replace(/^(\d{3})(\d{4})/u, '$1-$2-')];
	if (/^[48]00\d{7}$/u.test(written)) return [written.replace(/^(\d{3})(\d{3})/u, '$1-$2-')];
	if (/^0[1-9]$/u.test(written) && /^[月日]$/u.test(after)) return [written.slice(1)];
	const value = Number(written);
	if (written.length === 4 && (after === '年' || /^(?:19|20)/u.test(written))) {
		// The zero of a year is printed 〇.
		const year = spellDigits(written).replaceAll('零', '〇');
		return after === '年' || after === '' ? [year] : [year, ...writeNumeral(value).slice(0, 1), ...grouped(written)];
	}
	if (written.startsWith('0')) return [];
	// Such figures alone name something: a telephone, a postcode.
	if (written.length > 4 && !/^\d{1,5}000$/u.test(written)) return before + after === '' ? [] : grouped(written);
	// A figure alone is anything.
	if (written.length === 1 && before + after === '') return [];
	return [...writeNumeral(value), ...(value >= 1e4 ? [`${String(value / 1e4)}万`] : []), ...grouped(written)];
}

/** `3000` → `3,000` */
function grouped(written: string): string[] {
	return /^\d{4,9}$/u.test(written) ? [written.replace(/\B(?=(?:\d{3})+$)/gu, ',')] : [];
}

function ofNumeral(numeral: string, { before, after }: Beside): string[] {
	const named = [...numeral].length > 2 ? figuresOf(numeral) : null;
	if (named !== null) return [named];
	if ([...numeral].length === 1 && before !== ordinal && (after === '' || !counted.includes(after))) return [];
	const value = readNumeral(numeral);
	if (value === null) return [];
	if (after === '级' && before !== ordinal && value < romans.length)
		return [String(value), romans[value]?.toUpperCase() ?? ''];
	const plain = value < 1e6 ? [String(value)] : [];
	if (value >= 1e8 && value % 1e6 === 0) return [`${String(value / 1e8)}亿`, ...plain];
	return value >= 1e4 && value % 100 === 0 ? [`${String(value / 1e4)}万`, ...plain] : plain;
}
