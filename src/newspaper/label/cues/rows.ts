/** What single rows of notices, obituaries and timetables show by themselves: fields of a form, families, days. */
import type { Cue, Trait } from './cue.ts';

/** 停电范围：…, 起拍价：…, 申报对象：…: the fields that a notice fills in; what stands alone before the colon may be a web page's. */
const field =
	/^(?:\d{1,2}[.．、]|[①-⑳]|[（(]\d{1,2}[）)])?[\s　]*(?:\p{Script=Han}{2,4}(?:时间|日期|地点|地址|线路|路段|范围|区域|对象|原因|数量|价格|价款|方式|条件|标准|程序|材料|内容|人数|期限|渠道)|起拍价|保证金|评估价|标的物?|联系人)[：:][\s　]*[^\s　：:]/u;

/** 孝男：韦建国　韦建军, 孝媳 韦桂兰, 泣告: the family that signs an obituary or its thanks. */
const family =
	/^(?:(?:孝[男女子媳婿孙眷]|(?:长|次|幺|独)[子女]|[子女][：:]|儿子|女儿|儿媳|女婿|孙[子女]|外孙女?|妻子?[：:]|夫[：:])[：:\s　][\p{Script=Han}·、：:\s　]{1,30}|(?:率|携|暨|及)?[\p{Script=Han}]{0,6}(?:泣告|泣启|泣谢|泣拜|哀启|叩谢|敬谢))$/u;

/** 3月15日（周五）, 2月9日（除夕）. */
const dayLabel = /^(?:\d{1,2}月)?\d{1,2}日[\s　]*[（(][\p{Script=Han}、，\s　]{1,10}[）)]$/u;

export const rowCues = {
	'field-of-a-form': {
		says: '是“停电范围：”“起拍价：”一类的一项',
		longest: 120,
		among: '：:',
		holds: ({ head }) => field.test(head),
	},
	'family-signs': {
		says: '是讣告、鸣谢末尾家属的落款',
		longest: 40,
		notLast: '。！？，、；：',
		among: '孝长次幺独子女儿孙妻夫泣哀叩敬',
		holds: ({ text }) => family.test(text),
	},
} as const satisfies Record<string, Cue>;

export const rowTraits = {
	'day-label': { longest: 24, last: '）)', holds: ({ text }) => dayLabel.test(text) },
	/** 现公示如下：, 包括以下路段：. */
	'leads-to-a-list': {
		last: '：:',
		holds: ({ tail }) => /(?:如下|以下|下列)[^，。：:；]{0,8}[：:]$/u.test(tail),
	},
	'ends-with-enumeration': { last: '、' },
} as const satisfies Record<string, Trait>;
