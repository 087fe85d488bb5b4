/** The words of a headline, between which a line may end: fewer and longer than a dictionary's. */
import { chineseDictionary } from './dictionary.ts';
import { unbrokenRuns } from './unbroken.ts';
import { widthOf } from './width.ts';

/** A word that is wider is cut wherever it meets the end of a line, before a comma too. */
const widest = 7;
/** A line may not end after these, nor between a number and its unit. */
const holdsNext = /[\p{Ps}\p{Pi}\p{Pd}\d.·]$/u;
/** Nor within a bracket, before or after a space at its marks: 【 标题 】. */
const openedWide = /[\p{Ps}\p{Pi}][ \u3000]+$/u;
const closedWide = /^[ \u3000]+[\p{Pe}\p{Pf}]/u;
/** What comes after these is a word of its own, though it stays with what comes before. */
const connects = /[\p{Pd}·～]$/u;
/** A line may not begin with these. */
const holdsBefore = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}%～]/u;
/** Said of the word after them, with which they stay unless they are part of one: 更方便, 最放心. */
const leads = /(?:^|[\p{Ps}\p{Pi}])[更最很]$/u;
/** A month stays with the year before it. */
const year = /\d{4}年$/u;
/** Characters that belong to the word before them: 身边的, 桌上, 柳江区委, 研讨会. */
const follows = /^[的了着过们地得上下里中内外区县市省级州镇乡村屯街路局委办院校厂站所部队组会员者化性率法]$/u;
/** Characters that are a word of their own, and part of none. */
const alone = /^[和与及或把被将再又也都不没就还为对从到向以于是有让使给并而但在这那]$/u;
/** Of these, what is part of a word with the next character: 异地就医. */
const partly = /^就[医诊]/;
const oneHan = /^\p{Script=Han}$/u;

/**
 * The dictionary's words, joined if one of them is no word by itself. It gives names and phrases that
 * it doesn't know (柳江, 凝心聚力) character by character: up to four such characters count as a word.
 *
 * @returns words that together are the text; the text itself in a browser without a dictionary
 */
export function wordsOf(text: string): string[] {
	const runs = unbrokenRuns(text);
	const words: string[] = [];
	/** How many single characters the last word is made of. */
	let loose = 0;
	for (const { segment, index } of segmentsOf(text)) {
		const last = words.at(-1);
		const isFree = alone.test(segment) || (leads.test(segment) && loose !== 1);
		const isLoose = oneHan.test(segment) && (!isFree || partly.test(text.slice(index)));
		const isLed = last !== undefined && loose === 0 && leads.test(last) && widthOf(segment) < widest;
		const joins =
			last !== undefined &&
			(isLed ||
				holdsNext.test(last) ||
				holdsBefore.test(segment) ||
				openedWide.test(last) ||
				closedWide.test(text.slice(index)) ||
				(year.test(last) && /^\d{1,2}$/.test(segment)) ||
				runs.some(({ from, to }) => from < index && index < to) ||
				(follows.test(segment) && /\p{Script=Han}$/u.test(last) && !alone.test(last)) ||
				(isLoose && loose > 0 && loose < 4 && !runs.some(({ from }) => from === index) && widthOf(last) < widest));
		const begins = !joins || connects.test(last);
		if (joins) words.splice(-1, 1, last + segment);
		else words.push(segment);
		if (!isLoose) loose = 0;
		else if (begins || isLed) loose = 1;
		else if (loose > 0) loose++;
	}
	return words;
}

type Segment = { segment: string; index: number };

/** The dictionary's words. It takes the longest first, so what it leaves may need the end of that: 小学校 园 is 小学 校园. */
function segmentsOf(text: string): Segment[] {
	const segments: Segment[] = [];
	for (const { segment, index } of chineseDictionary()?.segment(text) ?? [{ segment: text, index: 0 }]) {
		const last = segments.at(-1);
		const end = last?.segment.slice(-1) ?? '';
		const isLeft = oneHan.test(segment) && !alone.test(segment) && !follows.test(segment);
		if (last !== undefined && isLeft && /^\p{Script=Han}{3}$/u.test(last.segment) && isWord(end + segment)) {
			segments.push({ segment: end + segment, index: index - 1 });
			last.segment = last.segment.slice(0, -1);
		} else segments.push({ segment, index });
	}
	return segments;
}

function isWord(text: string): boolean {
	const [first] = chineseDictionary()?.segment(text) ?? [];
	return first?.segment === text;
}
