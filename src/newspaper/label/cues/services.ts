/** What lines of public service show by themselves: who is put in office, and the rows of an advertisement. */
import type { Cue, Trait } from './cue.ts';

/** 局长, 审判员: the posts that a standing committee fills. */
const posts =
	'[局县区市镇乡院庭科所站处厅部校行队馆]长|检察长|主任|书记|委员|主席|审判员|检察员|陪审员|秘书长?|经理|调研员|巡视员|代表|会长';
/** 石磊为县农业农村局局长; 潘正军的县农业农村局局长职务. */
const appointment = new RegExp(
	`^\\p{Script=Han}{2,4}(?:同志)?(?:[为任]\\p{Script=Han}{2,28}(?:${posts})|的\\p{Script=Han}{3,28}职务)[；;。.，,]?$`,
	'u',
);
/** 会议决定免去：, 决定任命：. */
const order = /(?:任命|免去|任免|聘任|提名)[^，。：:]{0,12}[：:]$/u;

/** 销售经理2名：, 待遇面议, 要求：: what an employer asks and offers. */
const vacancy =
	/^[●■◆◎]?[\s　]*(?:\p{Script=Han}{2,10}[\s　]*(?:\d+|若干|[一二三四五六七八九十]+(?=名))[名人位](?:[：:，,、。；\s　]|$)|(?:待遇|工资|薪资|月薪|年薪|底薪|薪酬|岗位|职位|要求|条件|工作地点|工作时间)(?:[：:]|面议|从优|优厚))/u;

export const serviceCues = {
	'orders-appointments': {
		says: '以“决定任命：”“免去：”一类的话收尾',
		longest: 60,
		last: '：:',
		holds: ({ tail }) => order.test(tail),
	},
} as const satisfies Record<string, Cue>;

export const serviceTraits = {
	appoints: { shortest: 6, longest: 45, among: '为任的', holds: ({ text }) => appointment.test(text) },
	'vacancy-row': {
		longest: 60,
		among: '名人位待工薪月年底岗职要条',
		holds: ({ text }) => vacancy.test(text),
	},
} as const satisfies Record<string, Trait>;
