/** Texts of county papers, and what the lines of a page of them are read as. */
import { parsePage } from '../../../src/newspaper/parse-page.ts';

export const lead =
	'本报讯（记者 方晴）9月5日，县供电公司组织技术人员深入田间地头，为秋收秋种的农户检查线路，确保用电安全。';
export const text =
	'记者从县住建局了解到，备受关注的滨河北路、文昌路、学府路三条市政道路将于本月底前全部建成通车，市民出行更顺畅。';
export const more =
	'要发挥党员先锋模范作用，组织志愿者走村入户，把惠民政策讲清楚、讲明白，让群众听得懂、记得住、用得上，真正把好事办好、实事办实。';

/** @returns what each line of a page is read as */
export const rolesOf = (...lines: string[]): string[] =>
	parsePage(lines.join('\n'), 'page.txt').lines.map(({ role }) => role);
