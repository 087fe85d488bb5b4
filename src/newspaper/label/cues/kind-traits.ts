/** What lists, tables and verses show line by line; blocks.ts finds where lines that show it stand together. */
import { digits, white } from '../../lines/characters.ts';
import { looksLikeName } from '../../fields/names.ts';
import { CharacterSet } from '../../lines/character-set.ts';
import { readings } from '../../lines/readings.ts';
import { haveCommon, sign } from '../../lines/signs.ts';
import type { Trait } from './cue.ts';

/** 县农技推广中心高级农艺师姜成, （肇州县人民法院冯雪）, 实验小学四（2）班吴雨桐指导老师：林芳. */
const writerWithoutSpace =
	/^[（(]?[□◎○●◇]?[\s　]*(?<before>[^\s　，。：:！？“”—–─-]{2,24}?(?:班|年级|主任|医师|教师|讲师|农艺师|律师|院长|校长|书记|局长|镇长|乡长|主席|法官|民警|学校|小学|中学|幼儿园|[一二三四五六七八九十]中|[一二三四]小|大学|学院|党校|法院|医院|[所科室处局委办站馆镇乡村]|社区|街道|公司|集团|中心|作协|文联|协会|[大中支]队))(?<name>\p{Script=Han}{2,3})(?:指导[老教]师.{2,6})?[）)]?$/u;
/** Most short lines end in no name. */
function mayEndInName(text: string): boolean {
	const end = closesInBracket.ends(text) ? text.length - 1 : text.length;
	return looksLikeName(text.slice(end - 3, end)) || looksLikeName(text.slice(end - 2, end)) || text.includes('指导');
}
const closesInBracket = new CharacterSet('）)');
function isWriterWithoutSpace(text: string): boolean {
	if (!mayEndInName(text)) return false;
	const name = writerWithoutSpace.exec(text)?.groups?.['name'];
	return name !== undefined && looksLikeName(name);
}

/** A trait that no line shows by itself: blocks.ts gives it to lines of a block. */
const ofBlock: Trait = { longest: 0 };

/** 19:30 新闻联播, CCTV-5　19:30　女排联赛. */
const time = /^(?:(?:CCTV|\p{Script=Han}{2,8}(?:频道|卫视|电视台))[-—]?\d{0,2}[\s　]+)?\d{1,2}[:：]\d{2}(?!\d)/u;
/** Two cells with white space between, or more. */
const cells = /^[^\s　，。；！？]{1,24}(?:[\s　]+[^\s　，。；！？]{1,24})+$/u;
const labelled = /^[\p{Script=Han}A-Za-z\d]{1,8}[:：][^：:。]{0,49}[^：:。.]$/u;
const [ofCells, ofLabel, ofAmount] = [sign(white), sign(':：'), sign(digits)];
const points = /^[▲△▼▽◀◁▶▷←↑↓]/u;
const amount = /\d[\d.,]*[\s　]*(?:[万亿]?元|分|公斤|斤|[℃级])$/u;
const poem =
	/[（(](?:外[一二三四五六七八九]首|组诗|[二两三四五六七八九十]首|诗|外[一二三四五]章|散文诗|歌词)[）)]|诗[词]?[二两三四五六七八九十][首章]|[二两三四五六七八九十]题$|^[七五][律绝][·・•]|^[\p{Script=Han}]{3}[·・•][\p{Script=Han}]{2,8}$/u;
const offices =
	'政府|委员会|委会|慈善会|红十字会|基金会|委|局|办公室|公司|大队|支队|中队|中心|组|专班|支部|党委|文明办|编办|办|指挥部|编辑部|协会|学会|商会|院|所|站|厂|行|社|部|校|工会|联合会|经营部';
/** 县文明办　县教育局: several sign together. */
const office = new RegExp(
	`^(?:[\\p{Script=Han}（）()·\\d]{1,20}(?:${offices})[\\s　]+){0,3}[\\p{Script=Han}（）()·\\d]{2,24}(?:${offices})$`,
	'u',
);
const officeAddressed = new RegExp(`^[\\p{Script=Han}（）()·\\d、]{2,34}(?:${offices}|内阁|乡|镇|街道)[：:]$`, 'u');
const day =
	/^(?:(?:\d{4}|[二一][〇○◯零0０OＯo一二三四五六七八九]{3})年)?[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日(?:于\p{Script=Han}{2,4})?$/u;
const bulletedName = /^[□◎●○◇■☉][\s　]*[\p{Script=Han}·]{1,3}[\s　]*[\p{Script=Han}]{1,3}$/u;
const capacity = /记者|通讯员|特约|作者|摄影|撰稿|撰文|编辑/u;

/** （本报墨西哥城2月6日电）, （综合本报记者X、Y报道）, （记者X）, （作者单位：县农业局）: nothing of the piece follows. */
const signOff =
	/[（(](?:[^（()）]{0,40}(?:[电讯]|报道|整理|供稿|采写|撰稿|摘编)|(?:本文)?作者(?:单位)?[为是系：:]?[^（()）]{2,40}|参与(?:记者|采写)[：:][^（()）]{2,60}|(?:本报)?(?:记者|通讯员)[^（()）摄图]{2,30})[）)]$/u;

const itemSigns = '☑✅✔√●■◆▲△▶►★☆◎○□◇◈※•·➤➢❖✦⭐♦▪';
const itemSign = new RegExp(`^(?:[${itemSigns}]|\\d{1,2}(?:月\\d{1,2})?[日号][^，,]{0,6}[:：\\s　])`, 'u');

/** @returns what the item begins with, its figures left out; null if it begins with nothing of the kind */
export const itemSignOf = (text: string): string | null => itemSign.exec(text)?.[0].replace(/\d+/gu, '0') ?? null;

const ofPieces =
	/(?:小(?:窍门|常识|知识|贴士|妙招|技巧|偏方)|窍门|妙招|问答|信箱|在线|咨询|答疑|解答|来信|[简短快]讯|短波|速览|速递|简报|集锦|百科|办实事|点滴|拾零)$|^\p{Script=Han}{2}提[示醒]$/u;
const asks =
	/^(?:[群读]?[众者]?来信|来电|(?:网友|市民|群众)(?:提问|留言|咨询|反映|来电|来信)|诉求|留言|求助|咨询)(?:内容)?[：:]|^[^。，：:]{0,12}(?:读者|网友|市民|村民|居民|农户|患者|家长|业主|职工|同学|女士|先生|大爷|大妈|大伯|阿姨|师傅)[^。，：:]{0,12}(?:问|来电|来信|反映|咨询|留言|求助|投诉)[：:]/u;

const answersInOneLine =
	/^(?:[县市区镇乡村街厂店校队]里|厂家|商家|物业|医生|专家|警方|交警|律师|法官|法院|检察院|检方|消协|公交|气象台|校方|店家|店主|官方|院方|业内人士|有?关?部门|.{1,8}(?:局|部门|公司|医院|学校|街道|社区|办|委))?(?:提醒|回应|回复|答复|建议|解释)?(?<!^)[：:][^：:。]{3,}$/u;

const isSigned = readings.credit | readings['credit-at-end'] | readings.dateline;

export const kindTraits = {
	/** Says at its end, in brackets, where the piece is from or who wrote it. */
	'sign-off': { last: '）)', among: '电讯道理稿写编者员', holds: ({ tail }) => signOff.test(tail) },
	'programme-row': { longest: 60, among: ':：', holds: ({ text }) => time.test(text) },
	/** A row of cells, of names, of a label and what it stands for, or one that ends in an amount. */
	'list-row': {
		longest: 60,
		notLast: '。！？；，、：',
		among: `:：${white}${digits}`,
		holds: ({ text, reading, signs }) =>
			!points.test(text) &&
			(reading.set & isSigned) === 0 &&
			((haveCommon(signs, ofCells) && cells.test(text)) ||
				(haveCommon(signs, ofLabel) && labelled.test(text)) ||
				(haveCommon(signs, ofAmount) && amount.test(text))) &&
			!capacity.test(text),
	},
	/** As short as a verse; poems.ts looks closer where several stand together. */
	'at-most-19': { longest: 19 },
	'poem-mark': { longest: 40, among: '首诗章词题·・•', holds: ({ text }) => poem.test(text) },
	'bulleted-name': { longest: 12, first: '□◎●○◇■☉', holds: ({ text }) => bulletedName.test(text) },
	'office-name': {
		shortest: 4,
		longest: 40,
		last: '府会委局室司队心组部院所站厂行社校班办',
		holds: ({ text }) => office.test(text),
	},
	/** 县自然资源局：, whom a letter or telegram is to. */
	'office-addressed': { longest: 40, last: '：:', holds: ({ text }) => officeAddressed.test(text) },
	/** 5月20日, 二〇二四年五月二十日于柳江. */
	'day-alone': { longest: 17, first: '〇○零一二三四五六七八九十0123456789', holds: ({ text }) => day.test(text) },
	/** Begins with a sign or with a day, as the items of a list do. */
	'item-sign': { first: itemSigns + digits, holds: ({ text }) => itemSignOf(text) !== null },
	'writer-without-space': {
		shortest: 6,
		longest: 36,
		notLast: '。，、：；！？”》',
		among: '班级任师长记官警校学园院所科室处局委办站馆镇乡村区道司团心协联会队',
		holds: ({ text, reading }) => reading.byline === null && isWriterWithoutSpace(text),
	},
	'ends-with-semicolon': { last: '；;' },
	/** 孩子们放学回家。: as a photo page prints under its pictures. */
	'short-sentence': { shortest: 5, longest: 30, last: '。.', notLast: '，' },
	'at-least-30': { shortest: 30 },
	'at-most-16': { longest: 16 },
	/** 生活小窍门, 律师在线, 县长信箱, 基层简讯: under such a name stand several short pieces. */
	'column-of-pieces': { shortest: 2, longest: 12, notLast: '。，：；？！', holds: ({ text }) => ofPieces.test(text) },
	/** 来信：…, 读者周先生问：…: a reader asks, and an office or a lawyer answers below. */
	'readers-question': { shortest: 12, among: '：:', holds: ({ head }) => asks.test(head) },
	/** 镇里：本周内修好, 专家提醒：…, 县住建局答复：…: who is asked answers. */
	'office-answers': { shortest: 5, longest: 36, among: '：:', holds: ({ text }) => answersInOneLine.test(text) },
	'in-rows': ofBlock,
	'over-rows': ofBlock,
	'in-verses': ofBlock,
	'over-verses': ofBlock,
	'opens-stanza': ofBlock,
	poet: ofBlock,
	'over-poem': ofBlock,
	'in-note': ofBlock,
	'in-notice': ofBlock,
	'after-a-break': ofBlock,
	'among-offices': ofBlock,
} as const satisfies Record<string, Trait>;
