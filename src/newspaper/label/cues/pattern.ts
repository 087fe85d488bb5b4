/** Words and shapes that newspapers use for one thing only. */
import { capacityCharacters, capacityWords, writerWords } from '../../fields/capacities.ts';
import { surelyFrom } from '../../fields/jump-words.ts';
import { noteNames } from '../../fields/note-names.ts';
import { arrows } from './captions.ts';
import { circled, digits, letters, numerals, wideDigits } from '../../lines/characters.ts';
import type { Cue, Trait } from './cue.ts';
import { endsWithStop } from './punctuation.ts';

/** Where a pattern can be found at all (cue.ts). */
type Only = Omit<Trait, 'holds'>;

const matches = (says: string, pattern: RegExp, only: Only = {}): Cue => ({
	says,
	longest: 80,
	...only,
	holds: ({ head }) => pattern.test(head),
});
/** A line of the paper itself is no sentence. */
const row = (says: string, pattern: RegExp, only: Only): Cue =>
	matches(says, pattern, { notLast: '。！？.!?', ...only });
/** Paragraphs begin so as well. */
const begins = (says: string, pattern: RegExp, only: Only): Cue =>
	matches(says, pattern, { longest: Infinity, ...only });
/** Whatever begins with one of these characters. */
const beginsWithOneOf = (says: string, first: string): Cue => ({ says, first });

/** The letter that nearly every line begins with. */
function beginsWithIdeograph(text: string): boolean {
	const first = text.charCodeAt(0);
	return first >= 0x4e00 && first < 0xa000;
}

const writer = new RegExp(writerWords, 'u');
const saysWhoWrote = new RegExp(`${writerWords}|作[\\s　]+者`, 'u');

/** 要闻·综合, 创文进行时. */
export const columnName =
	/^[\p{Script=Han}]{2,4}[·・•][\p{Script=Han}]{2,4}$|^[^，。]{2,12}(?:进行时|在行动|大家谈|面对面|专栏|专版|专刊|特刊|之窗|论坛|视点|聚焦|在线)$/u;

/** 【编后】: what the editors add has the brackets of a rubric. */
const noteOpening = new RegExp(`^【${noteNames}】`, 'u');

/** How a sentence of the story begins. */
const narrative =
	/^(?:近日|日前|近年来|近段|最近|目前|随后|当[天日晚时]|当地时间|昨[天日]|今[天日年]|[前去]年|据|记者(?!手记|观察|调查|札记|走基层|视线|节)|笔者|会[上议]|活动[中现]|其中|此外|同时|另外|为[了进推促]|在[^，,]{1,30}[，,中]|自\d|从\d|截至|下一步|接下来|连日来|时下|由于|但是|然而|因此|\d{1,2}月\d{1,2}日|[\d０-９]{4}年[\d０-９]{1,2}月|[\d０-９]{1,2}日)/u;

export const patternCues = {
	dash: begins('以破折号开头，是副题的写法', /^[—–-]{2}|^──/u, { first: '—–-─' }),
	'square-bullet': beginsWithOneOf('以□◎●等符号开头', '□◎●■◆○▶►※★☆◇'),
	'picture-arrow': beginsWithOneOf('以▲◀等指向图片的符号开头', arrows),
	rubric: {
		says: '以【】里的栏目词开头',
		first: '【',
		holds: ({ head, text }) =>
			!noteOpening.test(head) && /^【[^【】\s　]{1,8}】./u.test(head) && (text.length > 45 || endsWithStop(text)),
	},
	'rubric-alone': {
		says: '整行只有【】里的几个字',
		shortest: 4,
		longest: 14,
		first: '【',
		last: '】',
		holds: ({ text }) => /^【[^【】：:，。]+】$/u.test(text),
	},
	'keyword-line': { says: '是“关键词：”一行', reads: 'keyword' },
	dateline: { says: '以电头开头', reads: 'dateline' },
	'narrative-opening': {
		says: '以“近日”“据了解”“记者”等叙述的话开头',
		first: `近日最目随当昨今前去据记笔会活其此同另为在自从截下接连时由但然因${digits}${wideDigits}`,
		holds: ({ head, text }) => (text.length > 24 || /[，,]/u.test(head)) && narrative.test(head),
	},
	'pronoun-opening': {
		says: '以“他”“这”等代词开头的长句',
		shortest: 31,
		first: '他她它这那该我你其',
	},
	'question-or-answer': begins(
		'是一问一答',
		/^(?!社论|短评|时评|评论|快评|锐评|微评|特写|侧记|图文|专访|通讯|漫画|摄影)(?:问|答|记者|[\p{Script=Han}]{2,4})[:：][^\s]/u,
		{ among: ':：' },
	),
	'numbered-heading': matches(
		'以一、（一）等序号开头',
		/^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十]+[章节条、]|(?:镜头|故事|片段|场景|样本|案例|亮点|看点|第[一二三四五六七八九十]站)(?:[一二三四五六七八九十]|\d{1,2})?[\s　：:]|[①-⑳]|\d{1,2}[、.．](?!\d))/u,
		{ longest: 40, first: `（(第镜故片场样案亮看${numerals}${circled}${digits}` },
	),
	'byline-line': {
		says: '整行是作者的名字和身份',
		reads: 'byline-alone',
		holds: ({ head }) => saysWhoWrote.test(head),
	},
	'names-line': {
		says: '整行像是人名',
		reads: 'byline-alone',
		holds: ({ head }) => !writer.test(head),
	},
	'capacity-named': matches('写明了记者、通讯员等身份', new RegExp(`${capacityWords}|撰文|撰稿`, 'u'), {
		longest: 50,
		among: `${capacityCharacters}撰`,
	}),
	'name-only': matches('只有两三个字，像人名', /^[\p{Script=Han}]{1,3}$/u, { longest: 6 }),
	'credit-line': { says: '整行是摄影署名', reads: 'credit' },
	'writer-and-photo': matches('文字和图片是同一人', /文[/／][图摄]|图[/／]文|摄影报道/u, {
		longest: 40,
		among: '图摄',
	}),
	'credit-at-end': { says: '句子后面跟着摄影署名', reads: 'credit-at-end' },
	'caption-words': begins(
		'以“图为”等图片说明的话开头',
		/^(?:[（(]?[上下左右中题配]?图[为：:]|图[①-⑳\d一二三四五六]|图片说明|[（(]?[上下左右]图|(?:漫画|摄影|书法|国画|油画|版画|剪纸|篆刻|插图|图片)[：:]\p{Script=Han}{4})/u,
		{ first: '（(上下左右中题配图漫摄书国油版剪篆插' },
	),
	'shows-a-moment': {
		says: '写某日某人正在做什么',
		among: '正',
		holds: ({ head }) => head.includes('正在') || head.includes('正忙着'),
	},
	'note-head': matches(
		'是“编者按”一类的题头',
		new RegExp(`^[【（(［\\[■◆●▲★☆]?[\\s　]*${noteNames}[\\s　]*[】）):：］\\]]?$`, 'u'),
		{ first: '【（(［[■◆●▲★☆编开栏版刊结闭卷发主写', longest: 14 },
	),
	'note-words': begins(
		'以“编者按：”“开栏的话：”一类的词开头',
		new RegExp(`^[■◆●▲★☆]?[\\s　]*${noteNames}(?:[:：]|[\\s　]+(?=.{20}))|^[【［\\[]${noteNames}[】］\\]]`, 'u'),
		{
			among: '编栏版篇刊首主前',
		},
	),
	'opens-a-column': {
		says: '说到推出专栏、敬请关注',
		among: '敬推',
		holds: ({ tail }) =>
			/(?:敬请(?:读者|广大读者)?(?:关注|垂注)|推出.{0,24}(?:专栏|栏目|报道).{0,12})[。！]?$/u.test(tail),
	},
	'jump-line': { says: '是转版、接版的一行', reads: 'jump' },
	'jump-opening': begins('以（上接第几版）开头', new RegExp(`^[（(【\\[][\\s　]*${surelyFrom}`, 'u'), {
		first: '（(【[',
	}),
	folio: row(
		'是版次',
		/^(?:第?[\s　]*[A-Za-z]{0,2}\d{1,5}[\s　]*版|第?[一二三四五六七八九十]{1,3}版|第[\s　]*\d+[\s　]*页|\d{1,3}$|[A-Za-z]{1,2}\d{1,3}(?:[—–\-~～、/][A-Za-z]{1,2}\d{1,3})?版?$|(?:[A-DT]\d{2}|0\d)[\s　·・•:：]*[\p{Script=Han}·・•]{2,8}$|[A-DT]\d[\s　]+[\p{Script=Han}·・•]{2,8}$|PART[.\s　]*\d{1,2}$|头版$)/iu,
		{ longest: 30, first: `第头${numerals}${letters}${digits}` },
	),
	'date-row': row(
		'是日期或来源一行',
		/^(?:刊发日期|时间|日期|来源|发布|更新)?[:：]?[\s　]*(?:\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{1,2}-\d{1,2}|\d{4}\/\d{1,2}\/\d{1,2})(?![\s　]*[，,])[^，。]{0,40}$/u,
		{ longest: 70, first: `刊时日来发更:：${digits}` },
	),
	'source-row': row(
		'写来源、时间、阅读次数，或是网页的按钮',
		/(?:来源|时间|阅读次数|评论|点击|浏览|字号|刊发日期)[:：]|(?:扫码|扫一扫|扫描[^，。]{0,8}码|识别[^，。]{0,4}码|二维码)[\s　]*(?:[^，。、]{0,3}(?:关注|查看|阅读|观看|收看|收听|下载|订阅|[加入进]群|看视频|看直播|看更多|[读听看]报|了解|获取|投稿|分享)|$)|分享到|[上下]一[期版篇][\s　]|[上下]一[期版篇]$|返回(?:首页|目录|版面)|打印本|[|｜]时间|字[体号][:：]|[上下]一[条页][:：]|网站标识码|浏览(?:次数|量)[:：]/u,
		{ longest: 60, among: ':：码扫享期版篇返印标|｜' },
	),
	'author-and-time': matches('是“作者：… 时间：…”', /^作者[:：].+时间[:：]/u, { longest: 70, first: '作' }),
	'staff-row': row(
		'写责编、校对、邮箱、电话等',
		/^(?!.*。).*(?:(?:责任?编辑?|责编|校对|版式|美编|(?<!的)编辑|组版|组稿|统稿|采编|编排|策划|主编|值班|审读|制图|版面|检校|本版|刊头题字|题字|题头|尾花|承印|广告(?:经营)?许可证号?|准印证号?|法律顾问)[\s　]*[:：]|E-?mail|邮箱|@[a-z\d]+\.|热线|电话(?:[:：]|[\s　]+\d)|邮编|订阅|零售(?!总?额|商|[业店企点]))/iu,
		{ among: ':：mM箱@热邮订售话' },
	),
	'catalogue-row': matches(
		'是资料库目录的一行',
		/^【[\s　]*(?:文献号|原文出处|原刊|分[\s　]*类|复印|正[\s　]*文|关键|内容提要|英文|期刊|刊[\s　]*名|日[\s　]*期|版[\s　]*次)[^】]*】/u,
		{ first: '【' },
	),
	'catalogue-headline': matches('是目录里的标题', /^【[\s　]*标[\s　]*题[\s　]*】/u, { first: '【' }),
	'catalogue-author': matches('是目录里的作者', /^【[\s　]*作[\s　]*者[^】]*】/u, { first: '【' }),
	'web-buttons': row(
		'是网页上的按钮',
		/^(?!(?:\d{4}年\d{1,2}月\d{1,2}日|星期.|[\s　])+$)(?:[\d»«<>|｜◀▶◁▷←→\s　]*(?:放大|缩小|默认|\d{4}年\d{1,2}月\d{1,2}日|星期[一二三四五六日天]|[上下]一[期版篇]|返回\S{0,4}|打印\S{0,3}|朗读|下载|收藏|分享\S{0,3}|字[体号]|[大中小]|首页|目录|读报纸?首页|展开\S{0,3}|收缩\S{0,3}|[通本]版阅读\S{0,8}|版面导航|标题导航|扫一扫|关闭|转发|点赞|在看)[\s　»«:：|｜◀▶◁▷←→\d]*)+$/u,
		{ longest: 40, first: `»«<>|｜◀▶◁▷←→朗放缩默上下返打收分字大中小首目读展通本版标扫关转点在${digits}` },
	),
	'web-row': row(
		'是网页上的版次、日期',
		/^(?:当前版|版面|发布日期|刊发日期|出版日期|发布时间|[上下]一[期版篇][»«\s　])/u,
		{ longest: 40, first: '当版刊发出上下' },
	),
	'copyright-notice': matches(
		'是版权声明，或提醒所登信息仅供参考',
		/本(?:栏目?|版|报)[^。]{0,12}(?:信息|广告|内容)[^。]{0,8}(?:仅供参考|由广告主|[^。]{0,8}(?:概不|不承担)[^。]{0,4}责)|^(?:版权|免责)声明[:：]|^本[网站]所有内容|版权所有|版权归|copyright|all rights reserved|未经.{0,24}(?:授权|许可|同意).{0,12}(?:转载|使用|复制)|ICP备/iu,
		{ longest: 160, among: '权责有gG未备仅由' },
	),
	'page-citation': row('是《报名》（日期 版次）', /^《[^》]{2,12}》[\s　]*[（(]\d{4}年/u, { longest: 60, first: '《' }),
	'paper-name': matches(
		'是报纸的名字',
		/^[\p{Script=Han}]{2,6}(?:日報|日报|晚报|早报|时报|今报|晨报|[晨晚早]刊|都市报|商报|导报|周刊)(?:[\s　]+\d{4}.*)?$/u,
		{ longest: 40, among: '报報刊' },
	),
	'image-file': row('是图片的文件名', /\.(?:jpe?g|png|gif|bmp|webp)$|^附图/iu, { among: '.附' }),
	ruler: {
		says: '只有符号',
		longest: 80,
		holds: ({ head }) => !beginsWithIdeograph(head) && /^[^\p{L}\p{N}]+$/u.test(head),
	},
	'holds-a-year': matches('写明年份', /(?:19|20)\d{2}年/u, { longest: 40, among: '年' }),
	'in-parentheses': matches('整行在括号里', /^[（(][^（()）]*[)）]$/u, { first: '（(', last: ')）' }),
} as const satisfies Record<string, Cue>;
