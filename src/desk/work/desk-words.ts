/** What the checks say, in words that an editor on the desk can follow. */
import type { Diagnostic } from '../../newspaper/model.ts';

/** The text of a page, which is mended on the desk. */
const pageText = /(?:^|\/)editions\/[^/]+\/[^/]+\.txt$/i;

/** @returns what is wrong and what to press; of a file that the desk can't mend, what to tell the maintainer */
export function deskWords({ desk, file, line, message }: Diagnostic): string {
	if (desk !== undefined) return desk;
	return pageText.test(file) ? message : toMaintainer(`${file} 第 ${String(line)} 行：${message}`);
}

/** @param words what is to be changed in a file that can't be changed by itself, in words that name it */
export const byHand = (words: string): string => `这一期的资料写法特别，不能自动改。${toMaintainer(words)}`;

/** @param words what is to be done, in words that name files */
export const toMaintainer = (words: string): string => `请把括号里的话转告维护的人（${words}）。`;
