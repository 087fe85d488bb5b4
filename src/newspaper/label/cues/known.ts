/** What the paper itself has printed before: the page is told of it, it can't be seen on the page. */
import { sameText } from '../../articles/same-text.ts';
import type { Cue } from './cue.ts';

/** No rubric is longer, in code units. */
export const longestRubric = 16;

const ornaments = /^[【\[（(〖《■◆●□◎○★☆▲△]+|[】\]）)〗》■◆●□◎○★☆▲△]+$/gu;

/** @returns a key that is equal for a rubric however it is set: ■ 今日谈, 【今日谈】, 今 日 谈 */
export const rubricKey = (line: string): string => sameText(line).replace(ornaments, '');

export const knownCues = {
	'known-rubric': {
		says: '是这份报纸印过的栏目名',
		longest: longestRubric + 4,
		holds: ({ text, page: { rubrics } }) => rubrics.size > 0 && rubrics.has(rubricKey(text)),
	},
} as const satisfies Record<string, Cue>;
