/** A space beside a Chinese mark, in running text: copying leaves it. Titles set spaces between their phrases. */
import { articlesOf, marksOf, once } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** No-break spaces are copied from web pages; an ideographic space is set on purpose. */
const space = '[ \\u00a0]+';
const stray = new RegExp(
	[
		`(?<=[，。；：、！？])${space}(?=[\\p{Script=Han}\\d“《（])`,
		`(?<=[\\p{Script=Han}\\d])${space}(?=[，。；：、！？”》]|“)`,
		`(?<=[“《])${space}(?=\\S)`,
	].join('|'),
	'gu',
);

export const spaces: Rule = {
	name: 'spaces',
	samples: [
		'今年收成好。⟦ ⟧明年会更好。',
		'写入“⟦ ⟧十三五”规划。',
		'纪念⟦ ⟧“岁月”号。',
		'新华社北京1月5日电 柳江区的茶园 PCB 产业（本报记者 张三 摄）。',
		'@主题 茶园春早： 路灯亮了\n\n@正文 柳江区的茶园开始采茶。\n',
	],
	find: ({ pages }) =>
		pages.map((page) => ({
			page,
			marks: articlesOf(page).flatMap((texts) =>
				once(
					texts.filter(({ role }) => role === 'paragraph' || role === 'note'),
					(text) => marksOf('stray-space', text, stray),
				),
			),
		})),
};
