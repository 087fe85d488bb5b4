/** What single rows of notices, obituaries and timetables show by themselves: fields of a form, families, days. */
import { looksLikeName, readNames } from '../../fields/names.ts';
import { digits, numerals } from '../../lines/characters.ts';
import type { Cue, Trait } from './cue.ts';

/** 停电范围：…, 起拍价：…, 申报对象：…: the fields that a notice fills in; what stands alone before the colon may be a web page's. */
const field =
	/^(?:\d{1,2}[.．、]|[①-⑳]|[（(]\d{1,2}[）)])?[\s　]*[（(]?(?:\p{Script=Han}{2,4}(?:时间|日期|地点|地址|线路|路段|范围|区域|对象|原因|数量|价格|价款|方式|条件|标准|程序|材料|内容|人数|期限|渠道)|起拍价|保证金|评估价|标的物?|联系人)[：:][\s　]*[^\s　：:]/u;

/** 孝男：韦建国　韦建军, 孝媳 韦桂兰, 泣告: the family that signs an obituary or its thanks. */
const family =
	/^(?:(?:孝[男女子媳婿孙眷]|(?:长|次|幺|独)[子女]|[子女][：:]|儿子|女儿|儿媳|女婿|孙[子女]|外孙女?|妻子?[：:]|夫[：:])[：:\s　][\p{Script=Han}·、：:\s　]{1,30}|(?:率|携|暨|及)?[\p{Script=Han}]{0,6}(?:泣告|泣启|泣谢|泣拜|哀启|叩谢|敬谢))$/u;

/** 柳府发〔2024〕5号, （2023）桂0221民初1234号. */
export const documentNumber =
	/^(?:\p{Script=Han}{1,10}[〔［\[（(【]\d{4}[〕］\]）)】]|[（(]\d{4}[）)]\p{Script=Han}\d{2,5}\p{Script=Han}{2,4})第?\d{1,6}号$/u;

/** 优秀共产党员：韦勇、覃芳、莫桂香: who is listed under what. */
const listed = /^(?<under>[^，。：:、]{2,20})[：:](?<names>[^，。：:]{5,})$/u;
const says = /[道说问答讯摄]$|记者|通讯员|作者|编辑|校对|摄影|文字|责编|美编|策划|统筹|组版|版式|制图/u;
/** So many names make a list. */
const leastNames = 3;
function listsNames(text: string): boolean {
	const { under = '', names = '' } = listed.exec(text)?.groups ?? {};
	if (names === '' || says.test(under)) return false;
	const read = readNames(names);
	return read !== null && read.length >= leastNames && read.every(({ name }) => looksLikeName(name));
}

/** 3月15日（周五）, 2月9日（除夕）. */
const dayLabel = /^(?:\d{1,2}月)?\d{1,2}日[\s　]*[（(][\p{Script=Han}、，\s　]{1,10}[）)]$/u;

/** （2）…, 3、…, ②…, 三、…: an item that is counted. */
const counted =
	/^(?<open>[（(]?)(?:(?<figures>\d{1,2})|(?<han>[一二三四五六七八九十]{1,3})|(?<circled>[①-⑳]))(?<close>[）)、.．]?)(?!\d)/u;

/** The number of an item and the style that it is written in. */
export type ItemCount = { number: number; style: string };

/** @returns null where a line does not begin with the number of an item */
export function itemCountOf(text: string): ItemCount | null {
	const { open = '', figures, han, circled, close = '' } = counted.exec(text)?.groups ?? {};
	if (circled !== undefined) return { number: circled.charCodeAt(0) - 0x245f, style: '①' };
	if (close === '') return null;
	if (figures !== undefined) return { number: Number(figures), style: `${open}1${close}` };
	const number = han === undefined ? 0 : hanNumber(han);
	return number === 0 ? null : { number, style: `${open}一${close}` };
}

/** 三 → 3, 十 → 10, 二十一 → 21; 0 for what is no number. */
function hanNumber(han: string): number {
	const [, tens, ten = '', ones = ''] = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(han) ?? [];
	if (tens === undefined || (ten === '' && tens !== '' && ones !== '')) return 0;
	const valueOf = (digit: string): number => '一二三四五六七八九'.indexOf(digit) + 1;
	return ten === '' ? valueOf(tens) + valueOf(ones) : (valueOf(tens) || 1) * 10 + valueOf(ones);
}

export const rowCues = {
	'field-of-a-form': {
		says: '是“停电范围：”“起拍价：”一类的一项',
		longest: 120,
		among: '：:',
		holds: ({ head }) => field.test(head),
	},
	'names-behind-label': {
		says: '冒号前说是什么人，后面列着好几个人名',
		shortest: 9,
		longest: 120,
		among: '：:',
		notLast: '。！？；，：:',
		holds: ({ text }) => listsNames(text),
	},
	'song-writers': {
		says: '写着谁作词、谁作曲',
		longest: 40,
		first: '作词填歌（(',
		holds: ({ text }) =>
			/^[（(]?(?:(?:作|填|歌)?词)[：:\s　／/][^：:，。]{2,12}[\s　、，/／](?:作|谱)?曲[：:\s　／/][^：:，。]{2,12}[）)]?$/u.test(
				text,
			),
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
	'counted-item': {
		first: `（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳${numerals}${digits}`,
		holds: ({ text }) => itemCountOf(text) !== null,
	},
	'ends-with-enumeration': { last: '、' },
} as const satisfies Record<string, Trait>;
