/** A capacity without a name: 本报记者　报道, （通讯员　摄）. */
import {
	agencies,
	anyOf,
	capacityPrefixes,
	knownHouses,
	ownHouses,
	paperNames,
} from '../../newspaper/fields/capacities.ts';
import { marksOf, ofTexts } from '../rule.ts';
import type { Rule } from '../rule.ts';

const house = `(?:(?:${anyOf([...ownHouses, ...agencies, ...knownHouses])}|\\p{Script=Han}{0,3}(?:${anyOf(paperNames)}))(?:驻\\p{Script=Han}{1,4})?)?`;
const act = '(?:摄影报道|报道|摄影|摄|文\\/图|图\\/文|文并摄|文|图|供图)';
/** 本报评论员 signs for the paper and needs no name. */
const capacity = `${house}[\\s　]*(?:${anyOf(capacityPrefixes)})*(?:记者|通讯员|通迅员|实习生)`;
/** The whole text is a capacity and perhaps what was done. */
const alone = new RegExp(`^${capacity}[\\s　]*(?:${act})?$|^[（(]${capacity}[）)]$`, 'gu');
const credit = new RegExp(`[（(]${capacity}[\\s　]*${act}[）)]`, 'gu');
const dateline = new RegExp(`(?<=[讯息电][\\s　]{0,4})[（(]${capacity}[）)]`, 'gu');

export const bylines: Rule = {
	name: 'bylines',
	samples: [
		'@主题 茶园春早\n\n@署名 ⟦本报记者　报道⟧\n\n@正文 柳江区的茶园开始采茶。\n',
		'@主题 茶园春早\n\n@正文 柳江区的茶园开始采茶。\n\n@图说 采茶。⟦（本报记者 摄）⟧\n',
		'本报讯⟦（通讯员）⟧柳江区的茶园开始采茶。',
		'@主题 茶园春早\n\n@正文 日报消息（通讯员覃淑丽）柳江区的茶园开始采茶。\n\n@署名 本报记者 张三\n\n@图说 采茶。（本报记者 张三 摄）\n',
		'@主题 茶园春早\n\n@署名 本报评论员\n\n@正文 柳江区的茶园开始采茶。\n',
		'今天是记者节，记者（小记者站）报道了主持人（记者）的话。',
	],
	find: ofTexts((text) => [
		...(text.length < 40 ? marksOf('capacity-without-name', text, alone) : []),
		...marksOf('capacity-without-name', text, credit),
		...marksOf('capacity-without-name', text, dateline),
	]),
};
