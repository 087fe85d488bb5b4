/** What time it is for a build. */

/**
 * @returns the moment that `BANMIAN_NOW` names (ISO 8601), so that a test can set the clock; else the present one
 * @throws {Error} in plain Chinese, when `BANMIAN_NOW` is no moment
 */
export function now(): Date {
	const named = process.env['BANMIAN_NOW'] ?? '';
	if (named === '') return new Date();
	const moment = new Date(named);
	if (Number.isNaN(moment.getTime())) {
		throw new Error(`环境变量 BANMIAN_NOW 写的是“${named}”，它应当是一个时刻，比如 2024-01-05T08:00:00Z。`);
	}
	return moment;
}

/**
 * @param timeZone as the IANA database calls it, e.g. Asia/Shanghai
 * @param moment when it is asked
 * @returns which day it is there, YYYY-MM-DD
 */
export function dayIn(timeZone: string, moment: Date): string {
	const parts = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
	const of = new Map(parts.formatToParts(moment).map(({ type, value }) => [type, value]));
	return [(of.get('year') ?? '').padStart(4, '0'), of.get('month'), of.get('day')].join('-');
}
