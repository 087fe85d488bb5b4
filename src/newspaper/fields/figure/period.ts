/** Which span of time a figure is of, as far as the text says so. */
import type { FigurePeriod } from '../../model/figure.ts';

/** Not a base of comparison (比2019年, 较上年), nor the start or end of a span (从2009年, 到2030年 says a target). */
const free = '(?<![比较从自由于至到—–年与和、是为过-])';
/** What began then and goes on (去年12月以来), or came after it, is of another span. */
const lasting = '(?![^，。；]{0,40}以来)(?![^，。；]{0,12}(?:之后|以后))';
const pattern = (words: string): RegExp => new RegExp(`${free}${words}${lasting}`, 'gu');
const months = '1?\\d';
const year = '(?:(?<year>\\d{4})年|今年|去年)?(?<!年[底末])';
const patterns: readonly (readonly [RegExp, FigurePeriod['kind']])[] = [
	[
		/(?:截至|截止到?)(?:[^，。；]{0,6}?(?<year>\d{4})年)?(?:[^，。；]{1,16}(?=，)|目前|\d{1,2}月(?:\d{1,2}[日号]|[底末份])?)/gu,
		'as-of',
	],
	[
		pattern(
			`${year}(?:前(?:[23]|两|二|三)季度|前(?:${months}|[一二两三四五六七八九十]+)个?月|1(?:[—–~-]+|至|到)${months}月份?)`,
		),
		'cumulative',
	],
	[pattern(`${year}[上下]半年`), 'half'],
	[pattern(`${year}第?[1-4一二三四]季度`), 'quarter'],
	[pattern(`${year}(?<!\\d)${months}月份?(?![\\d—–~-]|[底末以至到初])`), 'month'],
	[
		pattern(
			'(?:(?<year>\\d{4})年(?!(?:底|末|以来|来|开始|起|前|后|代|至|到|[—–~-]|\\d|初|度重|的))|今年(?!以来|起|是|\\d)|去年(?!\\d)|全年|过去一年|本年度)',
		),
		'year',
	],
	[new RegExp(`${free}今年以来`, 'gu'), 'cumulative'],
];

/** The years that a text's surroundings say. */
export type Years = {
	/** Of the heading over the text: 2023年踔厉奋发. */
	heading: number | null;
	/** In which the paper came out, or what it reports happened. */
	edition: number | null;
};

type Found = { from: number; to: number; period: FigurePeriod };

/**
 * @param sentence one sentence
 * @param years what 今年 means; what the heading over the text says, which 过去一年 then means too
 * @returns the spans it names, in order, each with where its words end; of words that overlap the longer
 */
export function periodsIn(sentence: string, years: Years): { to: number; period: FigurePeriod }[] {
	const found = patterns.flatMap(([pattern, kind]) =>
		[...sentence.matchAll(pattern)].map((match): Found => {
			const [printed] = match;
			const year = match.groups?.['year'];
			const own = year === undefined ? yearMeant(printed, years) : Number(year);
			return { from: match.index, to: match.index + printed.length, period: { kind, year: own, printed } };
		}),
	);
	return found
		.filter((one) => !found.some((other) => other !== one && covers(other, one)))
		.sort((a, b) => a.from - b.from);
}

function yearMeant(printed: string, { heading, edition }: Years): number | null {
	const year = heading ?? edition;
	// 全年 and 12月 are last year's in a paper of the spring.
	if (year === null || (heading === null && /^全年|^1[012]月|1[012]月份?$/u.test(printed))) return null;
	if (printed.includes('去年')) return year - 1;
	return printed.includes('过去一年') && heading === null ? year - 1 : year;
}

function covers(outer: Found, inner: Found): boolean {
	return outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;
}

/** @returns the year that a heading begins with (2023年踔厉奋发), or null */
export function yearOfHeading(heading: string): number | null {
	const year = /^(?<year>(?:19|20)\d\d)年/u.exec(heading)?.groups?.['year'];
	return year === undefined ? null : Number(year);
}
