/** Where a file of an old archive belongs, by its path alone. Pure. */

export type PlaceOfFile =
	| {
			/** The day it was published, as 2019-03-15. */
			day: string;
			/** As it is printed: 2, or A02. */
			page: string | number;
			problem: null;
	  }
	| { day: null; problem: string; code: 'no-date' | 'no-page' };

const date = /(?<!\d)((?:19|20)\d\d)([-/_.年]?)(\d\d?)([-/_.月]?)(\d\d?)日?(?!\d)/gu;
const page = /^[\s_.-]*第?([A-Z]{1,2}\d{1,3}|\d{1,3})版?$/iu;

/**
 * @param path of the file in its archive, with slashes
 * @returns its day and page, if the path says one of each: 2019/03/15/01.txt, 2019-03-15/A02.html, 20190315_03.pdf
 */
export function placeOfFile(path: string): PlaceOfFile {
	const stem = path.replace(/\.[^./]+$/u, '');
	const days = [...stem.matchAll(date)].flatMap((found) => {
		const day = dayOf(found);
		return day === null ? [] : [{ day, end: found.index + found[0].length }];
	});
	const [first] = days;
	if (first === undefined || days.some(({ day }) => day !== first.day))
		return {
			day: null,
			code: 'no-date',
			problem:
				first === undefined
					? '路径里看不出是哪一天的。请放进 2019-03-15 这样的文件夹里。'
					: '路径里有几个不同的日期。请只留一个。',
		};
	const rest = stem.slice(Math.max(...days.map(({ end }) => end))).replace(/^.*\//u, '');
	const [, printed = ''] = page.exec(rest) ?? [];
	const number = /^\d+$/.test(printed) ? Number(printed) : printed.toUpperCase();
	if (number === '' || number === 0)
		return {
			day: null,
			code: 'no-page',
			problem: '文件名里看不出是第几版。请改成 01、A02 这样的名字；单篇文章的网页，请另存整版的那一页。',
		};
	return { day: first.day, page: number, problem: null };
}

function dayOf([, year = '', between = '', month = '', between2 = '', day = '']: RegExpExecArray): string | null {
	// Without marks between them only whole pairs of digits are sure.
	if ((between === '' || between2 === '') && (month.length !== 2 || day.length !== 2)) return null;
	const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const time = Date.parse(`${written}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? written : null;
}
