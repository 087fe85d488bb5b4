/** Days and times that don't exist, weekdays that contradict their date, years to come of what is past. */
import { marksOf, ofTexts } from '../rule.ts';
import type { Rule, TextMark } from '../rule.ts';

/** How many days a month can have; February's in a leap year. */
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const weekdays = '日一二三四五六';
const dayInMilliseconds = 86_400_000;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** 农历2月30日 is a day of another calendar; 15月龄 is an age, 3个18月 no month. */
const date =
	/(?<![\d.农阴藏傣历])(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?!龄)(?:份|(?<day>\d{1,2})[日号](?!线|楼|院|店|院|机|路|馆|井|门|文))?/gu;
/** 本月32日. Without such a word 32日 may be how long something took. */
const dayAlone = /(?<=[本上下当]月)(?:3[2-9]|[4-9]\d)[日号]/gu;
const weekday = /^[\s　]*[（(，,]?[\s　]*(?:星期|礼拜|周)(?<name>[一二三四五六日天])(?![\p{Script=Han}]*[年刊期报])/u;
const anyYear = /\d{4}年|[去前后明当那次同]年/u;

const time =
	/(?<=[上下中]午|早上|晚上|凌晨|清晨|傍晚|[日晚夜]|时间[:：]?|[至到—～-])(?<hour>\d{1,2})[:：](?<minute>\d{2})(?![\d:：.%])/gu;
const clock =
	/(?<![\d.第])(?<hour>\d{1,2})(?:时|(?<=(?:[上下中]午|凌晨|清晨|早上|晚上|日)\d{1,2})点)(?<minute>\d{1,2})分(?![钟之的])/gu;

/** @returns the year in which a month and a day come closest to the edition's day */
function nearestYear(month: number, day: number, edition: string): number {
	const [year] = edition.split('-').map(Number);
	const at = Date.parse(edition);
	const away = (one: number): number => Math.abs(Date.UTC(one, month - 1, day) - at);
	const candidates = [-1, 0, 1].map((step) => (year ?? 0) + step);
	return candidates.reduce((best, one) => (away(one) < away(best) ? one : best), year ?? 0);
}

function lookAtDates(text: string, edition: string | null): TextMark[] {
	const ofNoMonth = marksOf('no-such-day', text, dayAlone).map((mark) => ({ ...mark, details: { last: 31 } }));
	const ofMonths = [...text.matchAll(date)].flatMap((match): TextMark[] => {
		const { 0: words, index: at, groups = {} } = match;
		const month = Number(groups['month']);
		const day = groups['day'] === undefined ? null : Number(groups['day']);
		const year = groups['year'] === undefined ? null : Number(groups['year']);
		const told = year !== null || day !== null || words.endsWith('份');
		if (month < 1 || month > 12) {
			return told ? [{ code: 'no-such-month', at, length: words.length, details: { month } }] : [];
		}
		if (day === null) return [];
		const inLeap = month !== 2 || day !== 29 || year === null || isLeap(year);
		if (day < 1 || day > (lengths[month - 1] ?? 31) || !inLeap) {
			return [
				{
					code: 'no-such-day',
					at,
					length: words.length,
					details: { year: year ?? '', month, last: lastOf(month, year) },
				},
			];
		}
		const named = weekday.exec(text.slice(at + words.length, at + words.length + 12));
		if (named === null) return [];
		// Without its own year a date may be one of a year named nearby.
		if (year === null && (edition === null || anyYear.test(text.slice(Math.max(0, at - 60), at)))) return [];
		const of = year ?? nearestYear(month, day, edition ?? '');
		const right = weekdays.charAt((((Math.floor(Date.UTC(of, month - 1, day) / dayInMilliseconds) + 4) % 7) + 7) % 7);
		const printed = named.groups?.['name'] === '天' ? '日' : (named.groups?.['name'] ?? '');
		if (printed === right) return [];
		const length = words.length + named[0].replace(/[）)]$/u, '').length;
		return [
			{
				code: 'wrong-weekday',
				at,
				length,
				details: { date: `${String(of)}年${String(month)}月${String(day)}日`, right },
			},
		];
	});
	return [...ofNoMonth, ...ofMonths];
}

function lastOf(month: number, year: number | null): number {
	return month === 2 && year !== null && !isLeap(year) ? 28 : (lengths[month - 1] ?? 31);
}

/** 成立于2042年: told as past, and yet to come. 截至 may as well tell of a term that ends then. */
const past = /(?:成立于|始建于|创办于|出生于|生于|毕业于|去世于)(?<year>\d{4})年/gu;

function lookAtYears(text: string, edition: string | null): TextMark[] {
	if (edition === null) return [];
	const now = Number(edition.slice(0, 4));
	return [...text.matchAll(past)].flatMap(({ 0: words, index: at, groups = {} }) =>
		Number(groups['year']) > now
			? [{ code: 'year-to-come', at, length: words.length, details: { now } } satisfies TextMark]
			: [],
	);
}

function lookAtTimes(text: string): TextMark[] {
	return [...text.matchAll(time), ...text.matchAll(clock)].flatMap(({ 0: words, index: at, groups = {} }) => {
		const isTime = Number(groups['hour']) <= 24 && Number(groups['minute']) <= 59;
		return isTime ? [] : [{ code: 'no-such-time', at, length: words.length } satisfies TextMark];
	});
}

export const dates: Rule = {
	name: 'dates',
	samples: [
		'会议于⟦2月30日⟧召开。',
		'会议于⟦2023年2月29日⟧召开，⟦13月5日⟧结束。',
		'本月⟦32日⟧召开，历时45日。',
		'截至⟦2023年13月⟧，⟦14月份⟧再议。',
		'会议于⟦3月7日（星期五⟧）召开。',
		'会议于3月7日（星期四）召开，2024年2月29日，周四，2月29日结束。',
		'去年3月7日星期二，12至18月龄的孩子，农历2月30日。',
		'3月8日周刊，2008年的5月12日星期一。',
		'合作社⟦成立于2042年⟧，有社员12人。',
		'合作社成立于2004年，有效期截至2025年底。',
		'上午⟦24:61⟧开会，下午⟦3时75分⟧结束。',
		'上午10:30开会，比分21:75，下午3时15分结束，用时90分，得分为78点22分。',
	],
	find: ofTexts((text, _, { day }) => [...lookAtDates(text, day), ...lookAtYears(text, day), ...lookAtTimes(text)]),
};
