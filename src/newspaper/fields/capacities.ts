/**
 * 身份、单位、分工: every word by which a paper says who somebody is, for whom they work and what they did. All patterns
 * that know such a word are made from these lists, those that only ask whether a line is worth reading too: a new
 * capacity is added here and nowhere else.
 */
import type { Act } from '../model.ts';

/** Who reports for the paper. A story may open with them alone: （记者冯芸）…. */
export const reporters = [
	'记者',
	'記者',
	'通讯员',
	'通訊員',
	'通迅员',
	'评论员',
	'观察员',
	'实习生',
	'主播',
	'摄影师',
] as const;

/** What a person is to the paper: the above, and who wrote without reporting. （作者为…） says more of them than a name. */
export const capacities = [...reporters, '撰稿人', '作者', '作家'] as const;

/** What may stand before a capacity and belongs to it, one or several: 特约记者, 全媒体见习记者. */
export const capacityPrefixes = [
	'全媒体',
	'全媒',
	'融媒体',
	'融媒',
	'主任',
	'特约',
	'特派',
	'特聘',
	'见习',
	'实习',
	'签约',
	'首席',
	'高级',
	'资深',
	'驻地',
	'摄影',
	'文字',
	'视频',
	'跟班',
	'文史',
	'文化',
	'小',
	'校园',
	'学生',
	'青年',
] as const;

/** What is a capacity only as a whole. */
export const wholeCapacities = ['特约摄影', '特约撰稿', '实习摄影', '签约摄影'] as const;

/** Who wrote, as a word with a colon or brackets around it says it: 作者：…, （执笔：…）. */
export const writerLabels = ['作者', '执笔', '撰稿', '整理', '编辑', '采写'] as const;

/** The house that a page is from, as it calls itself. */
export const ownHouses = ['本报', '本報', '本刊', '本台', '本网', '本社'] as const;

export const agencies = ['新华社', '中新社'] as const;

/** Houses so well known that they are seen even if a name runs into them. */
export const knownHouses = [
	...agencies,
	'人民日报',
	'光明日报',
	'经济日报',
	'解放军报',
	'人民网',
	'新华网',
	'中新网',
	'央广网',
	'央视',
] as const;

/** What the name of a paper ends in; 日报 alone is one too. */
export const paperNames = ['日报', '晚报', '早报', '晨报', '时报', '商报', '都市报'] as const;

/** What the names of other organisations end in. */
export const organisationEndings = [
	'报',
	'刊',
	'网',
	'社',
	'台',
	'中心',
	'客户端',
	'集团',
	'新闻',
	'财经',
	'体育',
	'传媒',
	'头条',
	'融媒',
	'融',
	'央视',
	'频道',
	'在线',
	'视频',
	'时空',
	'观察',
	'委',
	'局',
	'部',
	'办',
	'院',
	'会',
] as const;

/** What was done, by what the words stand for. A slash is printed narrow or wide. */
export const acts = {
	文: [
		'撰文',
		'撰稿',
		'采写',
		'整理',
		'采访整理',
		'搜集整理',
		'编辑整理',
		'记录整理',
		'口述',
		'供稿',
		'报道',
		'文',
		'撰',
	],
	摄: ['摄影', '摄像', '摄制', '航拍', '视频拍摄', '视频拍摄/剪辑', '视频剪辑', '图/摄', '图、摄', '摄'],
	'文/图': [
		'摄影报道',
		'摄影/报道',
		'报道摄影',
		'报道/摄影',
		'采写/摄影',
		'撰文/摄影',
		'摄影/文',
		'文并摄',
		'文并图',
		'文/摄',
		'文、摄',
		'文和摄',
		'文/摄影',
		'文、摄影',
		'文和摄影',
		'文/图',
		'文、图',
		'文和图',
		'图/文',
		'图、文',
		'文摄',
		'文图',
		'图文',
	],
	图: ['供图', '制图', '绘图', '配图', '漫画', '资料图片', '资料图', '图片', '插图', '插画', '图', '绘'],
	编: ['编辑', '编'],
} as const satisfies Record<Act, readonly string[]>;
export type ActWord = (typeof acts)[Act][number];

/** Acts that may follow a name at once, at the end of the line: 王小五摄影报道. 摄 may do so anywhere. */
export const actsBehindNames = [
	'摄影报道',
	'文并摄',
	'文并图',
	'文/摄影',
	'文/摄',
	'文/图',
	'图/摄',
	'图/文',
	'摄影',
	'供图',
	'报道',
	'采访整理',
	'整理',
	'绘图',
	'绘',
] as const satisfies readonly ActWord[];

/** Acts that a name may follow at once: 摄影蒲永河. */
export const actsBeforeNames = ['摄影', '摄像', '撰文'] as const satisfies readonly ActWord[];

/** @returns words as alternatives of a pattern, the longest first; a slash stands for either width */
export const anyOf = (words: readonly string[]): string =>
	words
		.toSorted((a, b) => b.length - a.length)
		.map((word) => word.replaceAll('/', '[/／]'))
		.join('|');

/** 记者们, 小记者站, 记者节 name nobody. */
const namesNobody = '(?![们站证节])';

const prefixed = (words: readonly string[]): string =>
	`(?:(?:${anyOf(capacityPrefixes)})*(?:${anyOf(words)})${namesNobody}|${anyOf(wholeCapacities)})`;

/** One capacity as printed, its prefixes included, as the source of a pattern. */
export const capacitySource = prefixed(capacities);
/** The same for those who report. */
export const reporterSource = prefixed(reporters);

const allCapacities: readonly string[] = [...capacities, ...wholeCapacities];

/** Some word of every capacity, without prefixes, as the source of a pattern. */
export const capacityWords = anyOf(allCapacities);
const capacityWord = new RegExp(capacityWords, 'u');

/** Whether a text has any word for a capacity. A quick look: 小记者站 has one and names no capacity. */
export const hasCapacityWord = (text: string): boolean => capacityWord.test(text);

/** Characters that many lines have in other words: a word is known by another of its characters if it has one. */
const everyday = '人生员家播理道辑';

/** @returns a few characters of which each word has one */
function charactersOf(words: readonly string[]): string {
	let characters = '';
	for (const word of words) {
		const own = [...word];
		if (own.some((character) => characters.includes(character))) continue;
		characters += own.findLast((character) => !everyday.includes(character)) ?? word;
	}
	return characters;
}

/** @returns the words that hold no other of them: a text with any of the words has one of these */
const shortest = (words: readonly string[]): string[] =>
	words.filter((word) => !words.some((other) => other !== word && word.includes(other)));

/** Characters of which every capacity has one, and those in which capacities end. */
export const capacityCharacters = charactersOf(allCapacities);
export const capacityEnds = [...new Set(allCapacities.map((word) => word.slice(-1)))].join('');

/** What every act has one of, and what every act that makes a picture has one of, as words and as characters. */
export const actWords = shortest(Object.values(acts).flat());
export const actCharacters = charactersOf(actWords);
export const pictureWords = shortest([...acts.摄, ...acts['文/图'], ...acts.图]);
export const pictureCharacters = charactersOf(pictureWords);

/** What says that people are named for their writing: a capacity, or an act of writing or editing. */
export const writerWords = anyOf(shortest([...allCapacities, ...acts.文, ...acts.编]));
