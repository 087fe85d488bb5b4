/**
 * Numbers as they are said: what is a row of digits (a telephone number, a year) digit by digit, and a mark between
 * numbers by what it means there. What is left as digits is an amount, which every voice says right.
 */
import { sayNames } from './say-names.ts';
import { sayPhones } from './say-phones.ts';
import { sayByRules } from './say-rules.ts';
import type { SayRule } from './say-rules.ts';
import { sayUnits } from './say-units.ts';
import { digits } from './digits.ts';

const rules: readonly SayRule[] = [
	// 1,234,567
	[/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g, (number = '') => number.replaceAll(',', '')],
	// 2024-01-05, 2024.1.5, 2024/1/5
	[
		/(?<![\d.])((?:19|20)\d\d)([-—–./])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\d.])/g,
		(_, year = '', __, month = '', day = '') => `${digits(year)}年${Number(month)}月${Number(day)}日`,
	],
	// 1978—2024年, 2024年; 1800年历史 is so many years.
	[/(?<!\d)((?:1[5-9]|20)\d\d)(?=年?[-—–～~至到和、]+(?:1[5-9]|20)\d\d[学财]?年)/g, (year = '') => digits(year)],
	[/(?<![\d.])((?:1[5-9]|20)\d\d)(?=[学财]年|届|年(?!(?:的|悠久)?历史|前|以上|之久))/g, (year = '') => digits(year)],
	// 1998年前 is before a year, 2000年前 so many years ago.
	[/(?<!\d)((?:18|19|20)(?:\d[1-9]|[1-9]0))(?=年以?前)/g, (year = '') => digits(year)],
	[/(?<![\d第.])((?:19|20)\d\d)(?=[级款版])/g, (year = '') => digits(year)],
	// 1978—2024, 2024/2025赛季, 2024.01
	[
		/(?<![\d.])((?:19|20)\d\d)[-—–～~]+((?:19|20)\d\d)(?![\d.\-—–]|\s?[%％年\p{L}㎡])/gu,
		(_, from = '', to = '') => `${digits(from)}到${digits(to)}`,
	],
	[
		/(?<![\d.])((?:19|20)\d\d)\/((?:19|20)\d\d)(?=赛季|年|学年)/g,
		(_, from = '', to = '') => `${digits(from)}到${digits(to)}`,
	],
	[
		/(?<![\d.])((?:19|20)\d\d)[-—–]+((?:19|20)\d\d)(?=赛季)/g,
		(_, from = '', to = '') => `${digits(from)}到${digits(to)}`,
	],
	[
		/(?<![\d.])((?:19|20)\d\d)\.(0[1-9]|1[0-2])(?![\d.%％\p{L}㎡])/gu,
		(_, year = '', month = '') => `${digits(year)}年${Number(month)}月`,
	],
	// 国发〔2023〕5号: the year of a document
	[/(?<=[〔[【])((?:19|20)\d\d)(?=[〕\]】]\s?第?\d+号)/g, (year = '') => digits(year)],
	// U+2236 in times of day: 上午8∶30, 8∶30—17∶30
	[
		/(?<=上午|下午|早上|早晨|中午|晚上?|凌晨|傍晚|夜间|[日周号]|星期[一二三四五六日天]|时间[:：]?|点半?)\s?([01]?\d|2[0-4])∶([0-5]\d)(?!\d)/g,
		'$1:$2',
	],
	[/(\d{1,2})[:∶]([0-5]\d)(\s?[-—–～~至到]+\s?(?:次日|晚|下午|上午|中午)?)(\d{1,2})∶([0-5]\d)(?!\d)/g, '$1:$2$3$4:$5'],
	// 1∶2 (U+2236 is a ratio in any other place), 比例为1:2.5, 按1:2:3的比例
	[/(?<![\d.])(1?\d|2[0-4])∶(0\d)(?!\d)/g, '$1:$2'],
	[/(?<=\d)∶(?=\d)/g, '比'],
	[
		/(?<=(?:比例|配比|之比|比率)(?:为|是|达|约)?)\d+(?:\.\d+)?(?:[:：]\d+(?:\.\d+)?)+|\d+(?:\.\d+)?(?:[:：]\d+(?:\.\d+)?)+(?=的?(?:比例|配比|比率))/g,
		(ratio = '') => ratio.replace(/[:：]/g, '比'),
	],
	[
		/(?<![\d:：])([01]?\d|2[0-3])[:：]([0-5]\d)[:：]([0-5]\d)(?![\d:：])/g,
		(_, hour = '', minute = '', second = '') => `${Number(hour)}点${Number(minute)}分${Number(second)}秒`,
	],
	[
		/(?<![\d:：])\d+(?:[:：]\d+){2,}(?![\d:：])|(?<![\d:：.])\d+[:：]\d+\.\d+/g,
		(ratio = '') => ratio.replace(/[:：]/g, '比'),
	],
	// 第12/13号: two of them in one
	[/(?<=第)(\d+)\/(\d+)(?=[号期届])/g, '$1、$2'],
	// 1/3, 1/4决赛; (1/3) and 第1/8版 number pages.
	[
		/(?<![\d./第（(A-Za-z])([1-9])\/([2-9]|10)(?![\d./版页期）)A-Za-z])/g,
		(printed = '', part = '', whole = '') =>
			Number(part) < Number(whole) ? `${inWords(whole)}分之${inWords(part)}` : printed,
	],
	// Goals and points: 以3:1战胜, 比分2-0, and what can't be a time of day.
	[/(?<=比分(?:为|是|定格在)?|以)(\d{1,3})[:：-](\d{1,3})(?!\d)/g, '$1比$2'],
	[
		/(?<![\d:：])(\d{1,3})[:：-](\d{1,3})(?=的?(?:比分|战胜|击败|大胜|险胜|逆转|战平|获胜|取胜|领先|落后|不敌))/g,
		'$1比$2',
	],
	[/(?<![\d:：.])(\d{1,3})[:：](\d|\d{3,})(?![\d:：.])/g, '$1比$2'],
	// 110:98, 1.2:1 are no times of day.
	[/(?<![\d:：.])(\d+\.\d+)[:：](\d+(?:\.\d+)?)(?![\d:：])/g, '$1比$2'],
	[/(?<![\d:：.])(2[5-9]|[3-9]\d|\d{3})[:：](\d{2})(?![\d:：.])/g, '$1比$2'],
	[/(?<![\d:：.])(\d{1,2})[:：]([6-9]\d)(?![\d:：.])/g, '$1比$2'],
	// 8:00—17:30
	[
		/(?<![\d.]|\d[:：])([01]?\d|2[0-4])[:：]([0-5]\d)(?![\d:：])/g,
		(_, hour = '', minute = '') => `${Number(hour)}点${minuteOf(minute)}`,
	],
	// GB/T 15834—2011, 978—7—5354: what holds them together is no “to”.
	[
		/(?<![\d—–-])\d+(?:[—–-]+\d+){2,}(?![\d—–-])|[A-Za-z][A-Za-z/]*[ \u3000]?\d[\d.]*[—–-]+\d+/g,
		(number = '') => number.replace(/[—–-]+/g, '，'),
	],
	// -5℃; a dash after a number stands between two.
	[
		/([\d〇一二三四五六七八九%％‰年月日号时点分℃°度米里元岁万亿斤吨亩人个天周倍级克升户])\s?(?:[—–～~]+|-)\s?(?=[-−]?\d|[一二][〇一二三四五六七八九]{3}[学财]?年|前\d|次日|翌日|第二天|(?:上午|中午|下午|傍晚|晚上?|凌晨)\d)/g,
		'$1到',
	],
	[
		/(?<![\dA-Za-z）)])[-−－—–](?=\d+(?:\.\d+)?\s?(?:℃|°C|摄氏度|度)|\d+(?:\.\d+)?[到至][-−]?\d+(?:\.\d+)?\s?℃)/g,
		'零下',
	],
	[/(?<=[到至])[-−－](?=\d)/g, '零下'],
	[/(?<=[\d])\s?(?:℃|°C)/g, '摄氏度'],
	// 3—5%, 3.5%, -3.5%, 2‰
	[
		/(?<![\d.])([-−－]?)(\d+(?:\.\d+)?)(?=[到至]\d+(?:\.\d+)?[%％])/g,
		(_, sign = '', number = '') => `${minus(sign)}百分之${number}`,
	],
	[/(?<=百分之\d+(?:\.\d+)?[到至])(\d+(?:\.\d+)?)[%％](?!点)/g, '$1'],
	[/(?<![\d.A-Za-z])([-−－+]?)(\d+(?:\.\d+)?)[%％]/g, (_, sign = '', number = '') => `${minus(sign)}百分之${number}`],
	[/(?<![\d.])(\d+(?:\.\d+)?)([到至])(\d+(?:\.\d+)?)‰/g, '千分之$1$2$3'],
	[/(\d+(?:\.\d+)?)‰/g, '千分之$1'],
	[/(\d+(?:\.\d+)?)‱/g, '万分之$1'],
	// A05版, 第03版
	[/(?<![A-Za-z\d])([A-Z]{1,2})(0\d{1,2})(?!\d)/g, (_, letters = '', number = '') => letters + digits(number, '零')],
	[/(?<=第)0+(?=[1-9]\d{0,2}(?!\d))/g, ''],
];

/**
 * @param text printed, of any length
 * @returns the same with its numbers in words where digits would be said wrongly
 */
export function sayNumbers(text: string): string {
	return sayUnits(sayByRules(sayNames(sayPhones(text)), rules));
}

function minuteOf(minute: string): string {
	if (minute === '00') return '';
	return minute.startsWith('0') ? `零${minute.slice(1)}分` : `${minute}分`;
}

/** A number from 1 to 10. */
function inWords(number: string): string {
	return number === '10' ? '十' : digits(number);
}

function minus(sign: string): string {
	return sign === '' ? '' : sign === '+' ? '正' : '负';
}
