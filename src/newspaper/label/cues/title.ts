/** How kickers, headlines, decks and rubrics are worded. */
import { digits, white } from '../../lines/characters.ts';
import type { Cue } from './cue.ts';

const longest = 45;
const matches = (says: string, pattern: RegExp, only: Omit<Cue, 'says' | 'holds'>): Cue => ({
	says,
	longest,
	...only,
	holds: ({ text }) => pattern.test(text),
});
/** Whatever has one of these characters. */
const hasOneOf = (says: string, among: string): Cue => ({ says, longest, among });
const between = (shortest: number, longest: number, says: string): Cue => ({ says, shortest, longest });

/** 我为群众办实事, 喜迎二十大, 学习贯彻六中全会精神, 非凡十年·看变化: what many reports of a season stand under. */
const campaign =
	/^[“"]?(?:我为群众办实事|新春走基层|(?:喜迎|迎接|庆祝|学习宣传贯彻|学习贯彻|深入学习贯彻|认真贯彻)(?:党的|全国|[省市县])?[^，。：\s　]{0,12}(?:[一二三四五六七八九十]大|全会|会议|讲话|重要讲话|党代会|两会|周年|国庆|百年|华诞)(?:精神)?|非凡十年|奋进新征程|建功新时代|牢记嘱托|壮丽\p{Script=Han}{2,4}年|辉煌\p{Script=Han}{2,4}年|(?:\p{Script=Han}{2,4}|\d{2})年看变化|高质量发展(?:调研行|看.{1,4})|在希望的田野上|决[胜战](?:全面小康|脱贫攻坚)|主题教育|记者走基层|走基层)["”]?(?:[·・•—–─\s　]+[^，。：]{2,10})?$/u;

/** 全县经济工作会议, 自由式滑雪世界杯卡尔加里站, 雪车世锦赛女子双人车: what was held, and nothing of what came of it. */
const meeting =
	/^(?!.*(?:召开|举行|举办|开幕|闭幕|启动|开赛|参加|出席|主持|备战|亮相|审议|收看|部署|助力|迎接|我[县市]|[在将为获夺赴到进入办开]))[^，。：:！？；]{2,18}(?:会议|发布会|座谈会|推进会|现场会|动员会|调度会|代表大会|论坛|博览会|世界杯|锦标赛|公开赛|邀请赛|大奖赛|选拔赛|总决赛|联赛|世锦赛|亚锦赛|大洲赛|奥运会|亚运会|全运会|省运会|运动会)(?:\p{Script=Han}{2,6}站|(?:[男女]子?|混合)?(?:单人|双人|四人|团体)[车滑赛]?|[男女][单双])?$/u;

export const titleCues = {
	'ends-with-dash': matches('以破折号收尾，是引题的写法', /[—–-]{2}$|──$/u, { last: '—–-─' }),
	'column-in-brackets': matches('末尾是（栏目名）', /[^（）()][（(][^（）()。]{2,20}[）)]$/u, { last: '）)' }),
	'ends-in-saying': matches(
		'以强调、指出、要求一类的词收尾',
		/(?:强调|指出|要求|表示|说|回应|呼吁|通知|意见|公报|报告|显示|提出|认为)[：:]?$/u,
		{ last: '调出求示说应吁知见报告为：:' },
	),
	'ends-in-attending': matches(
		'以某人出席、主持、讲话收尾，是副题的写法',
		/(?:出席|主持|致辞|讲话|发言|到[会场]祝贺|(?<!工)作(?:工作)?报告|参加(?:会见|会议|会谈|活动)?|陪同|主旨(?:演讲|报告)|(?:出席|参加)(?:会议|仪式|活动))$/u,
		{ last: '席持辞话言贺加见议谈动同讲告式' },
	),
	'ends-in-event': matches(
		'说一件事办成了，以举行、出台、启动一类的词收尾',
		/(?:举行|召开|开幕|闭幕|印发|发布|出台|公布|启动|开工|揭牌|成立|结束|落幕|揭晓|开赛|举办|施行|实施|生效|投用|通车|运营|上线|开通|亮相|启用|获批|发表|签约|竣工|开馆|开园|开业|投产|挂牌|收官)$/u,
		{ last: '行开幕发布台动工牌立束晓赛办施效用车营线通相批表约竣馆园业产官' },
	),
	'begins-with-predicate': matches(
		'开头就是动词、副词，没有主语，像副题',
		/^(?:首次|首批|开始|认为|将(?!军|士|领)|预计|力争|审议|听取|决定|部署|惠及|覆盖|涉及|涵盖|包括|其中|目前|已(?!故)|正在|共(?!产|和|同|青|建|享|筑|赢)|累计|同比|最高|最多|最大|最快|今起|即日起|\d{1,2}月?\d{0,2}日?起|明年起|下月起|签署|发表|通过|就(?!业|.*答记者问$)|计划|拟|有望|不再|无需|吸引|完成|要求|强调|可供|所得|继续|占(?!道|用)|超(?!市|级)|逾|近(?!代|平|视|日|年|来|期|段)|[比较](?:去年|上年|上月|同期|往年|前年)|确保|仍(?:将|在|未|需|可)|日(?:均|产|供|处理|最高)|年(?:均|产|供|处理|可)|总(?:投资|长|面积|里程)|直接受益|全(?:程|长)\d|耗资|投资\d|至少\d|每(?:年|天|月|亩|人)可)/u,
		{
			first: `确全首开认将预力审听决部惠覆涉涵包其目已正共累同最今即明下签发通就计拟有不无吸完要强可所继占超逾近比较仍日年总直耗投至每${digits}`,
		},
	),
	'tells-an-event': matches(
		'写了出席、会见、主持、召开一类的事',
		/出席|会见|主持|召开|举行|致信|致电|慰问|考察|调研|座谈|讲话|致辞|批示|指示|开幕|通电话/u,
		{ among: '席见持召举致慰察研座讲示幕话' },
	),
	counts: matches(
		'用数字说话',
		/(?:\d[\d.,，]*|[十百千万][一二两三四五六七八九余多]*)(?:%|％|万|亿|个|人|家|名|元|例|余|多|吨|公里|米|倍|项|户|亩|所)/u,
		{ among: `${digits}十百千万` },
	),
	'begins-with-number': matches('以数字或截至开头', /^(?:\d|截至|今年|去年|全国|我国)/u, {
		first: `截今去全我${digits}`,
	}),
	enumerates: hasOneOf('用顿号并列', '、'),
	'title-marks-inside': matches('里面有书名号', /《[^》]+》/u, { among: '《' }),
	'quote-inside': hasOneOf('里面有引号', '“「『'),
	'dot-inside': hasOneOf('中间有间隔号', '·・•'),
	'three-phrases': matches('空格分开几个词组', /\s(?:\S{2,}|\S\s+\S+)\s/u, { among: white }),
	'under-9': between(1, 8, '不到九个字'),
	'from-9-to-13': between(9, 13, '九到十三个字'),
	'from-14-to-18': between(14, 18, '十四到十八个字'),
	'from-19-to-24': between(19, 24, '十九到二十四个字'),
	'four-characters': matches('正好四个字', /^\p{Script=Han}{4}$/u, { shortest: 4, longest: 4 }),
	'campaign-name': matches('是“我为群众办实事”“喜迎二十大”一类的活动、专题的名字', campaign, {
		shortest: 4,
		longest: 20,
		notLast: '。，、：；？.,',
	}),
	'names-a-meeting': matches('是会议、比赛的名称，没有说做了什么', meeting, {
		shortest: 6,
		longest: 26,
		last: '会议坛杯赛站车滑人体单双',
	}),
	'counts-its-parts': matches(
		'说有几款、几招、几注意，下面一条条写',
		/^[^，。：:]{2,14}[“"]?[两二三四五六七八九十]{1,2}(?:大|个|种|款|招|点|法|步|条|则|注意|不宜|不要|忌|要|防|问|诀)\p{Script=Han}{0,3}[”"]?$/u,
		{ shortest: 4, longest: 18, among: '两二三四五六七八九十' },
	),
	'says-author-of': matches('写（作者为…）', /^[（(][\s　]*(?:本文)?作者/u, { first: '（(', longest: 80 }),
	'names-an-account': matches(
		'以纪实、侧记、见闻一类的词收尾，是副题的写法',
		/(?:纪实|侧记|综述|见闻|纪事|掠影|扫描|素描|述评|走笔|透视|回眸|巡礼|小记|略记|启示录|采访记)$/u,
		{ shortest: 6, last: '实记述闻事影描评笔视眸礼录' },
	),
	'special-issue': matches(
		'以破折号开头、以特别报道一类的词收尾，是专版的题目',
		/^[—–─-]{2}.{2,30}(?:特别报道|系列报道|专题报道|特刊|专刊|专版|篇|巡礼)$/u,
		{ first: '—–-─', last: '道刊版篇礼' },
	),
	'lead-box': matches(
		'是核心阅读、内容提要一类的题头',
		/^(?:(?:专家|人物|嘉宾|名医|作者)(?:名片|简介|档案)|核心阅读|内容提要|阅读提示|核心提示|内容摘要|新闻提示|内容导读|编辑提示|要点|亮点|看点|提要)[:：]?$/u,
		{ longest: 5, first: '核内阅新要亮看提编专人嘉名作' },
	),
	'half-sentence-colon': matches('以人名或单位加冒号开头', /^[^，。：:]{2,14}[：:].{4,}/u, { among: ':：' }),
} as const satisfies Record<string, Cue>;
