/** A word or a mark that stands twice: 的的, 我们我们, ，，. */
import { marksOf, ofTexts } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** 目的的, 的的确确, 的的士, 加深了了解: where the two belong to different words. */
const particles =
	/(?<![目标有])的的(?![确喀士哥姐黎])|(?<![不明为])了了(?![之解望结却断如然事不])|(?<![说就只还不都也却更便但而求为皆])是是(?!非|否)/gu;
/** Words that nobody doubles on purpose, as 看看, 研究研究 and 许多许多 are. */
const words = [
	'我们 你们 他们 她们 它们 我国 我省 我市 我县 我区 大家 群众 人民 居民 村民 农民 学生 老人 记者 旅客 游客 代表 委员 干部',
	'党员 书记 主任 中央 政府 法院 使馆 人大 政协 公安 学校 医院 企业 公司 单位 部门 机构 基金 机械 首都 全国 全省 全市 全县 全区',
	'农村 城市 乡镇 社区 地区 附近 距离 国家 社会 经济 市场 产业 农业 工业 业务 项目 工程 技术 设施 道路 环境 资金 政策 制度 机制',
	'会议 问题 情况 方面 重点 任务 目标 水平 能力 作用 今年 去年 明年 今天 昨天 明天 近日 日前 目前 同时 其中 此外 截至 随着',
	'进行 开展 举行 召开 参加 出席 主持 表示 指出 强调 认为 要求 提出 部署 推进 推动 促进 加强 加快 建设 发展 打造 实施 落实 实现',
	'完成 成为 达到 超过 增长 提高 取得 获得 得到 受到 进入 离开 来自 沿用 罚款 通过 以及 并且 而且 由于 因为 所以 虽然 但是 能够',
	'已经 正在 即将 必须 应当 可能 关于 对于 根据 按照 为了 首次 主要 重要 持续 继续 积极 共同 各种 各类 多种 大幅 不断 充分 切实',
]
	.join(' ')
	.replaceAll(' ', '|');
/** 工程工程师, 大学生学生会: the second one begins another word. Before a mark even such a word may be doubled in speech. */
const doubled = new RegExp(
	`(?<word>${words})\\k<word>(?=[\\p{Script=Han}\\d“《])(?![长生员部室师队史局厅院会级区县市省性化型法家学者界办组团链])`,
	'gu',
);
/** A longer stretch that stands twice without a mark between. 一个问题一个问题解决 is no slip, nor is 行政区行政区域. */
const stretches = /(?<stretch>(?!一)\p{Script=Han}{4,12})\k<stretch>/gu;
/** Stops beside one another: GB/T 15834 knows only ？！ and up to three of either. */
const stops = /[，、；：](?:[，、；：。]+)|。[，、；：]|(?<!。)。。(?!。)|[？！][，、；：。]/gu;

export const doubledWords: Rule = {
	name: 'doubled-words',
	samples: [
		'这是柳江⟦的的⟧特色产业。',
		'投资⟦了了⟧五个项目。',
		'⟦我们我们⟧要抓好落实。',
		'投资⟦持续持续⟧走高，⟦今年今年⟧3月开工。',
		'工程工程师、大学生学生会、信息产业产业链、许多许多人，加强，加强，再加强。',
		'推进⟦乡村振兴乡村振兴⟧工作。',
		'会议指出⟦，，⟧要抓好落实。',
		'要抓好落实⟦，。⟧',
		'以增收为目的的培训。',
		'实事求是是马克思主义的精髓。',
		'的的确确，大家常常看看，人人天天谢谢，不了了之。',
		'进一步加深了了解，研究研究再说。',
		'一个问题一个问题解决，特别行政区行政区域图。',
		'取得了了不起的成就，坐的的士。',
		'真的好吗？！好！！',
	],
	find: ofTexts((text) => [
		...marksOf('doubled-word', text, particles),
		...marksOf('doubled-word', text, doubled),
		...marksOf('doubled-word', text, stretches),
		...marksOf('doubled-mark', text, stops),
	]),
};
