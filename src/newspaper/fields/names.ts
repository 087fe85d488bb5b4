/** People's names as newspapers set them: spaced out, run together, with a middle dot. */
import { matches } from './matches.ts';
import { hasCommonSurname, surnameLength } from './surname.ts';

const han = /^\p{Script=Han}+$/u;
/** 赛力克·阿不都, 玛丽·史密斯, J·K·罗琳: parts joined by a middle dot, however it is printed. */
const dotted = /^[\p{Script=Han}A-Za-z.]{1,12}(?:[·•・‧∙][\p{Script=Han}A-Za-z.]{1,12}){1,4}$/u;
/** A sentence that goes on from such a name: 安迪·萨普特拉记录下了. */
const isDotted = (word: string): boolean => dotted.test(word) && !/[的了着们这是在]|记[录者]/u.test(word);
const latin = /^[A-Z][A-Za-z.'’-]+$/u;
/** Words of grammar that stand in sentences and in no name. */
const grammatical = /[的了着在从们他她它你我这那是不被把对就也将很所说该此每个用拍摄者]/u;
/** Of these, what even a surname before it does not make a name: 宁的. */
const neverInName = /[的了是着把被你我他她它们这那吗呢吧拍摄]/u;
/** 张宁主任: a title after the name belongs to a sentence. */
const title = /(?:主任|先生|女士|同志|老师|站长|部长|局长|书记|教授|等)$/u;
/** Everyday words of headings that begin like a name. */
const everyday: ReadonlySet<string> = new Set(
	(
		'关注 关爱 关心 关键 关于 时评 时事 时尚 时间 时政 时代 时刻 安全 安心 安置 安徽 安康 高考 高端 高校 高层 高温 ' +
		'高速 高铁 文化 文明 文艺 文学 文旅 文件 文摘 经典 公告 公示 公安 公司 公益 通知 通告 通报 应急 应对 成功 成果 ' +
		'成长 成就 成绩 方案 方法 方言 方向 方便 农业 农村 农民 农事 元旦 白露 阳光 金融 金秋 金色 黄金 祝福 祝贺 温馨 ' +
		'温暖 温情 海外 江苏 江西 江南 江山 江湖 山东 山西 河南 河北 湖南 湖北 云南 海南 广东 广西 甘肃 宁夏 贵州 贵阳 ' +
		'吉林 常识 常态 常委 单位 车辆 米粉 和谐 和平 和美 国内 权威 康养 康复 平安 项目 党员 党建 党课 党史 党务 景区 ' +
		'景点 万象 万家 华人 华侨 华丽 游客 游记 宣传 相关 初心 计划 解读 解析 解放 解码 解决 明天 明星 明确 严厉 严格 ' +
		'严查 全国 全省 全市 全县 全球 全面 全民 全力 全程 连续 连线 连接 连载 连环 房产 房价 苗木 花卉 花开 石油 钢铁 ' +
		'钟声 段子 盛会 盛夏 盛世 盛典 强化 强国 强军 满意 谈判 查处 查询 封面 路况 路径 司法 来信 来电 来源 后记 荣誉 ' +
		'祖国 祖孙 费用 边疆 边境 丰收 丰富 左右 原因 原创 原始 原则 原文 班子 储蓄 储备 商业 商务 商场 商品 牛市 马上 ' +
		'马路 都市 都是 古代 古城 古镇 古诗 乐园 任务 任命 任免 曾经 易学 毛笔 别样 包装 包容 冷暖 屈辱 童年 童话 童心 ' +
		'童趣 年轻 甄别 武器 武术 武装 武警 雷电 雷雨 龙舟 龙头 向前 向上 向阳 干部 干货 生活 生态 生动 生产 信息 信心 ' +
		'信用 信访 居民 居家 战略 战场 战报 玉米 银行 终于 于是 周末 周年 周边 周刊 周报 周五 周日 周一 周二 周三 周四 ' +
		'周六 程序 别让 查看 田园 田间 林业 林场 林区 沙漠 沙滩 水利 水务 水库 贺信 贺电 贺词 顾客 顾问 习近平 贾平凹 ' +
		'支持 支撑 支书 宁静 白皮书 高质量 高标准 高水平 安全感 公安局 公交车 公积金 文明办 文化馆 文旅局 党支部 党代会 ' +
		'党组织 党委会 党报 项目部 应急局 温度计 司法局 司法所 居委会 路线图 时间表 强降雨 方向盘 关键词 成绩单 全覆盖 ' +
		'华东 华南 华北 华中 东方 北京 全家福'
	).split(' '),
);

/** Surnames so frequent that one at the end of a name is more likely the beginning of the next. */
const frequent = /[王李张刘陈杨黄赵吴周徐孙朱胡郭何]$/u;

/** What one name costs in a run: three characters with a known surname are the likeliest name. */
function cost(name: string): number {
	const surname = surnameLength(name);
	const given = name.length - surname;
	if (surname === 0) return name.length === 1 ? 20 : 6;
	if (given === 0 || given > 2) return surname === 2 && given === 0 ? 3 : 9;
	return (given === 2 ? 0 : 1) + (hasCommonSurname(name) ? 0 : 2) + (frequent.test(name) ? 0.5 : 0);
}

/** Whether a word reads as surname and given name: two to four characters, no everyday word. */
export function isFullName(name: string): boolean {
	if (isDotted(name)) return true;
	const surname = surnameLength(name);
	if (surname === 0 || name.length <= surname || name.length > surname + 2) return false;
	return han.test(name) && !everyday.has(name) && !neverInName.test(name) && !title.test(name);
}

/** 文昌路, 马头村; 丁小村 and 王晓路 are people: given names begin so. */
const streetOrVillage = /^(?!.[小晓].$).{2,}(?:路|街|巷|村|乡|县|桥)$/u;

/** Whether a text could be a person's name without any word beside it that says so. */
export const looksLikeName = (name: string): boolean =>
	isFullName(name) && (isDotted(name) || (hasCommonSurname(name) && !streetOrVillage.test(name)));

/** 晋美多吉, 沙达提, 福关宣: what may be a name if the words around it say that a person is named. */
export const mayBeName = (name: string): boolean =>
	isFullName(name) ||
	latin.test(name) ||
	(han.test(name) && name.length > 1 && name.length <= 5 && !grammatical.test(name) && !title.test(name));

/**
 * Splits names that run together (王飞李永 → 王飞, 李永) so that each part looks most like a name.
 * @param run Han characters only
 */
export function splitNameRun(run: string): string[] {
	if (run.length <= 3) return [run];
	const best: { cost: number; names: string[] }[] = [{ cost: 0, names: [] }];
	for (let end = 1; end <= run.length; end++) {
		let chosen: { cost: number; names: string[] } = { cost: Infinity, names: [] };
		for (let length = 1; length <= Math.min(4, end); length++) {
			const before = best[end - length];
			if (before === undefined) continue;
			const name = run.slice(end - length, end);
			const total = before.cost + cost(name);
			if (total < chosen.cost) chosen = { cost: total, names: [...before.names, name] };
		}
		best.push(chosen);
	}
	return best.at(-1)?.names ?? [run];
}

/** 古丽米拉, 买买提江: parts of Turkic names, which surnames would tear apart. */
const turkic = /古丽|买买提|麦麦提|阿卜|阿不|吐尔|努尔|尔江$|提江$/u;

/**
 * Whether a word of six Han characters or more can be names: they run together, from its first character on, or are one
 * Turkic name.
 */
export const canBeNames = (word: string): boolean =>
	word.length <= 12 &&
	((surnameLength(word) > 0 && !neverInName.test(word)) || (word.length <= 7 && turkic.test(word)));

/** One printed word of Han characters → its names, or null if it can be none. */
function readWord(word: string): string[] | null {
	if (word.length > 5 && !canBeNames(word)) return null;
	if (turkic.test(word) && word.length <= 7) return [word];
	const run = splitNameRun(word);
	// Names that run together are told apart by their surnames, or not at all.
	const doubtful = run.filter((name) => !looksLikeName(name));
	if (
		run.every(isFullName) &&
		doubtful.length <= 1 &&
		(run.length === 1 || doubtful.every(({ length }) => length === 3))
	)
		return run;
	return mayBeName(word) ? [word] : null;
}

/** A word between spaces, or two that are one name: then `length` counts the space between them. */
type Word = { text: string; at: number; length: number };

const unspaced = /\S+/gu;
/** @returns the words between spaces; `at` counts from the beginning of the piece, in which the text begins at `from` */
const wordsOf = (text: string, from: number): Word[] =>
	matches(text, unspaced).map(({ 0: word, index }) => ({ text: word, at: from + index, length: word.length }));

const joinWords = (first: Word, second: Word): Word => ({
	text: first.text + second.text,
	at: first.at,
	length: second.at + second.length - first.at,
});

/** A single character goes with the next one (王 蓉), or was cut off the last name of its group (何治 国). */
function joinSpaced(words: readonly Word[]): Word[] | null {
	const joined: Word[] = [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i];
		if (word === undefined) continue;
		if (word.text.length > 1 || !han.test(word.text)) {
			joined.push(word);
			continue;
		}
		const next = words[i + 1];
		if (next === undefined) {
			const last = joined.pop();
			if (last?.text.length !== 2 || !han.test(last.text)) return null;
			joined.push(joinWords(last, word));
		} else if (
			han.test(next.text) &&
			(next.text.length === 1 || (next.text.length === 2 && !looksLikeName(next.text)))
		) {
			joined.push(joinWords(word, next));
			i++;
		} else return null;
	}
	return joined;
}

/** A name, and where it stands in the text that was read: `length` is more than the name has if it is set wide. */
export type PrintedName = { name: string; at: number; length: number };

const groupEnd = /[、，,;；/／|｜丨]+|[\s　]和[\s　]/gu;

/** Reads the names of one group. @returns whether all of its words are names */
function addNames(words: readonly Word[], names: PrintedName[]): boolean {
	let isLatin = false;
	for (const { text, at, length } of words) {
		// Emma Smith is one name, set in two words.
		const last = isLatin && latin.test(text) && !isDotted(text) ? names.pop() : undefined;
		isLatin = latin.test(text);
		if (last !== undefined) {
			names.push({ name: `${last.name} ${text}`, at: last.at, length: at + length - last.at });
			continue;
		}
		const read = isLatin || isDotted(text) ? [text] : han.test(text) ? readWord(text) : null;
		if (read === null) return false;
		let from = at;
		for (const name of read) {
			names.push({ name, at: from, length: read.length === 1 ? length : name.length });
			from += name.length;
		}
	}
	return true;
}

/**
 * Reads the names in a piece of a byline or credit: `覃淑丽、马盼盼`, `王 蓉`, `王飞李永`, `买买提·艾力`.
 * @returns the names with inner spaces removed, or null if the piece holds something that is no name
 */
export function readNames(piece: string): PrintedName[] | null {
	const names: PrintedName[] = [];
	let from = 0;
	const ends = matches(piece, groupEnd).map(({ 0: end, index }) => ({ index, length: end.length }));
	for (const { index, length } of [...ends, { index: piece.length, length: 0 }]) {
		const words = joinSpaced(wordsOf(piece.slice(from, index), from));
		if (words === null || !addNames(words, names)) return null;
		from = index + length;
	}
	return names.length > 0 ? names : null;
}

/** Whether a text is full names and nothing else. */
export const areFullNames = (text: string): boolean => readNames(text)?.every(({ name }) => isFullName(name)) === true;
