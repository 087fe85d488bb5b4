/**
 * Whether a name of a place is only a part of the name of another thing: 柳江区 in 柳江区人民法院 names a court, 柳江 in
 * 柳江大桥 a bridge. README.md says the rule.
 */

const anyOf = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');

/** What an organisation's name says of its field or its rank, between the place and what it is. */
const fields = anyOf(
	`人民 中级 高级 中心 实验 民族 希望 完全 职业 技术 技工 中等 高等 专科 特殊 教育 体育 文化 广播 电视 旅游 卫生
	健康 疾病 预防 控制 妇幼 保健 中医 骨科 精神 口腔 社会 福利 养老 民政 司法 公安 交通 运输 交警 消防 救援 应急 管理
	城市 城管 市容 环境 生态 保护 市场 监督 综合 行政 执法 财政 税务 国家 审计 统计 自然 资源 国土 规划 住房和城乡建设
	住建 建设 水利 农业农村 农业 林业 畜牧 水产 科学 科技 工业 信息化 商务 经济 发展和改革 发改 人力资源 保障 退役 军人
	事务 医疗 投资 促进 信访 档案 气象 供电 供水 电力 邮政 电信 移动 烟草 专卖 农村商业 农商 农村信用 合作 储蓄 工商
	和`.split(/\s+/),
);
const ordinal = '第?[一二三四五六七八九十百\\d]{1,4}';

/** What an organisation is, where its name alone says so. */
const named = anyOf(
	`法院 检察院 分局 医院 卫生院 卫生室 卫生所 派出所 司法所 税务所 财政所 中学 小学 初中 高中 中心校 党校 支行 信用社
	供销社 合作社 联社 汽车站 火车站 客运站 支队 大队 中队 博物馆 图书馆 文化馆 科技馆 体育馆 敬老院 福利院 养老院 水厂
	电厂 糖厂`.split(/\s+/),
);
/** What is an organisation only behind its field or its number: 柳江区学校 are any schools, 柳江区实验学校 is one. */
const general = anyOf('学校 幼儿园 大学 学院 公司 集团 银行 车站 中'.split(' '));

const organisation = new RegExp(
	`(?:(?:${fields}|${ordinal}){0,6}(?:${named}|局(?![部面势地]))|(?:${fields}|${ordinal}){1,6}(?:${general}))`,
	'uy',
);

/** A unit that a bare name is the beginning of: 三都 in 三都县. */
const unit =
	/(?:[\p{Script=Han}]{0,3}族)?(?:自治)?(?:[省州县旗]|市(?![场民政容区面])|区(?![域间别划块])|镇(?![级村区])|乡(?![村亲镇音情土愁下])|村(?![民庄里级])|屯(?![粮积])|社区|街道)/uy;

/** What lies on the ground and is called after a place or a river. */
const ground =
	/(?:特?大桥|大道|公园|广场|大厦|机场|高速|隧道|水库|电站|湿地|流域|沿岸|两岸|桥|巷|河(?!长)|江(?=[面畔滨边心水堤段])|水(?=[更位质面清边涨域系])|路(?![边上灯口况面网过线])|街(?![头坊边]))/uy;

/** Ends of names that say what the place is; a bare name has none. */
const full = /(?:[省市区县州旗镇乡村屯路街巷]|社区|街道|大道)$/u;

/** Words that the end of a name and what follows it make together: 区域, 县域, 市场. */
const straddles = /^(?:[区县]域|市场)/u;

/** An organisation's name goes on to what stands before the place: 柳州市 in 柳州市柳江区人民法院. */
export type AnotherThing = 'organisation' | 'ground' | 'word';

/**
 * @param from where the name stands in the text, up to `to`
 * @returns of what other thing the name is a part; null if it means the place
 */
export function anotherThing(text: string, from: number, to: number): AnotherThing | null {
	const name = text.slice(from, to);
	if (startsAt(organisation, text, to)) return 'organisation';
	if (full.test(name)) return straddles.test(text.slice(to - 1, to + 1)) ? 'word' : null;
	return startsAt(unit, text, to) || startsAt(ground, text, to) ? 'ground' : null;
}

/** @param pattern sticky */
function startsAt(pattern: RegExp, text: string, at: number): boolean {
	pattern.lastIndex = at;
	return pattern.test(text);
}
