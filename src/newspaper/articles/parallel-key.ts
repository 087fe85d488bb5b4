/** What parallel headings have in common. */

/** The numeral and the measure word that parallel headings share: 2024年…, 2023年…; 上半年 has none. */
const numeralFrame = /^0[年月日届个大月]/u;

const hasNumeral = /[\d０-９]/u;
const hasSpace = /\s/u;

/**
 * `2024年凝心聚力 擘画蓝图再出发` and `2023年踔厉奋发 书写实干成绩单` have the same numeral frame and phrases of the same
 * lengths. Equal lengths alone are common to half of all headlines, so without a numeral the first two and the last two
 * characters must agree.
 * @returns a key that is equal for parallel headings, or null for a heading that can't have a parallel
 */
export function parallelKey(heading: string): string | null {
	const words = hasNumeral.test(heading) ? heading.replace(/[\d０-９]+/gu, '0') : heading;
	const phrases = hasSpace.test(words) ? words.split(/[\s　]+/u) : [words];
	const first = phrases[0] ?? '';
	const lengths = phrases.map((phrase) => phrase.length).join(' ');
	const frame = first.startsWith('0') ? numeralFrame.exec(first)?.[0] : undefined;
	if (frame !== undefined) return `${lengths} ${frame}`;
	return first.length >= 5 ? `${lengths} ${first.slice(0, 2)}…${first.slice(-2)}` : null;
}
