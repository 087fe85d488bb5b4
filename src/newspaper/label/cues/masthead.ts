/** What stands round a page in print, in a digital edition and in a post: names of sections, the owner, dates, paths. */
import { digits, letters, white, wideDigits } from '../../lines/characters.ts';
import { haveCommon, sign } from '../../lines/signs.ts';
import type { LineView } from '../../lines/line-view.ts';
import type { Cue } from './cue.ts';

const sections =
	'要闻|头版|本[市县区州省]新闻|市县新闻|县域新闻|街镇|时政|时事|综合|新闻|综合新闻|本地新闻|本地|县域|乡镇|基层|地方|民生|社会|法治|法制|政法|平安|经济|财经|产业|农业|农村|三农|乡村|乡村振兴|教育|校园|卫生|健康|文化|文旅|旅游|副刊|文艺|文学|文苑|读书|生活|体育|文体|国内|国际|天下|中国|世界|视点|视觉|影像|摄影|图片|人物|评论|观点|言论|理论|理论评论|党建|深度|特别报道|专题|专版|专刊|公益|公益广告|广告|分类广告|公告|便民服务|服务|连载|科普|科技|生态|环境|汽车|房产|金融|消费|政策解读|政务|资讯|信息';
/** 要闻, 农业·农村, 时政 A02, 国内国际 04, 综合新闻 第三版. */
const sectionName = new RegExp(
	`^(?!图片新闻$)(?:\\d{1,2}[\\s　]+)?(?:${sections})(?:[\\s　]*[·・•/]?[\\s　]*(?:${sections}))?(?:[\\s　]*(?:第?[\\s　]*(?:[A-DT]?\\d{1,2}|[一二三四五六七八九十]{1,2})[\\s　]*版?))?$`,
	'u',
);
/** 影 像, 要　闻: at a page's head; 公 告 heads a notice. */
const headLines = 4;
const twoApart = /^(?!公[\s　]*告)\p{Script=Han}[\s　]+\p{Script=Han}$/u;
const spaces = /[\s　]+/gu;
const sectionBeginnings = [...new Set(sections.split('|').map((name) => name.charAt(0)))].join('');

const number = '[\\d０-９一二三四五六七八九十〇○零]';
/** 2023.8.15 星期二, １９９８年７月１５日, 二〇二四年二月六日　星期二, 2019.10.22 编辑 毛雨. */
const date = new RegExp(
	`^${number}{4}[年.\\-/]${number}{1,3}[月.\\-/]${number}{1,3}日?(?:[\\s　]+[^，。,]{1,36})?$`,
	'u',
);
const weekday =
	/^(?:星期|周|禮拜)[一二三四五六日天](?:[\s　](?=.*(?:[年月日版期编校历℃]|(?<!\d)\d{4}(?!\d)|[晴雨云])|[\s　]*$)[^，。]{0,24})?$/u;
const owner =
	/^(?:[^，。：:、]{3,20}(?:主管主办|主管、主办|主管|主办|出版|机关报)(?:[\s　]+[^，。：:、]{3,20}(?:主办|承办|协办|出版))*|(?:[主协承联合]办|支持)(?:单位)?[:：][^，。]{2,50})$/u;
/** 本版与县农业局、县农科院合办. */
const jointly = /^本[版刊栏期](?:[由与和].{2,40})(?:合办|联办|协办|承办|主办)$/u;
/** 除夕, 立春: a masthead names the day. */
const feastDay =
	/^(?:今日)?(?:元旦|春节|除夕|元宵节?|清明节?|端午节?|中秋节?|重阳节?|国庆节?|腊八节?|小年|立[春夏秋冬]|[雨谷]雨|雨水|惊蛰|[春秋]分|小满|芒种|[夏冬]至|[大小][暑雪寒]|处暑|[白寒]露|霜降)$/u;
const ofOwner = sign('管办版持报');
/** Whether a neighbour is the masthead's date or its weekday. */
const isDated = (view: LineView | null): boolean => view !== null && (date.test(view.text) || weekday.test(view.text));
/** 国内统一刊号CN45-0001, 邮发代号47-12, 内部资料　免费交流. */
const registration =
	/国内统一(?:连续出版物|刊)号|^(?:国内)?(?:统一)?刊号|邮发代号|准印证?号?[：:]?|^CN[\s　]?\d{2}|[\s　]内部(?:资料|交流|刊物|发行)(?:[\s　]|$)|[\s　]免费(?:交流|赠阅)$/u;
const ofRegistration = sign('号证C内免');
/** 文艺副刊　第318期; 08　文化　2016年10月21日　责编　盛楠. */
const issue = /^[^，。：]{2,12}[\s　]+(?:总?第)[\s　]*\d+[\s　]*期$/u;
const composed =
	/^(?:第?[A-D]?\d{1,2}版?[\s　]+|[\p{Script=Han}·]{2,6}[\s　]+|总?第?\d{1,4}期[\s　]+)(?:[^，。]{0,12}[\s　])?\d{4}[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?(?:[\s　（(][^，。]*)?$/u;
const ofSpace = sign(white);
const ofIssue = sign('期0123456789');
/** YUNXI RIBAO; a headline has Han characters as well. */
const romanName = /^[A-Z]{2,}(?:[\s　]+[A-Z]{2,}){1,3}$/u;
const pageNumber =
	/^(?:[—–-][\s　]*\d{1,3}[\s　]*[—–-]|第[\s　]*[一二三四五六七八九十\d]{1,2}[\s　]+版|[—–-]{0,2}[\s　]*(?:THE[\s　]+)?END[\s　]*[—–-]{0,2})$/u;
const path =
	/^(?:首页[\s　]*[|｜>›»]|[您你]?(?:当前|现在|所在)?的?位置[\s　]*[:：《>›»]|(?:报刊|报纸|站内|全文|本站)搜索(?:[\s　]*[:：]|$))/u;
/** 望江报 > 第04版：专版. */
const crumbs = /^\p{Script=Han}[\p{Script=Han}\d\s　]{1,12}[>›»][\p{Script=Han}\d\s　:：·A-D>›»]{2,30}$/u;
const parts = /[>›»]/u;
const paperName =
	/^\p{Script=Han}{2,5}(?:[日晚早時商週周]報|(?<![预简通情海喜捷汇申举警电黑墙])报(?:数字版|电子版|数字报)?)$/u;
const ofPaperName = sign('报報');
/** 清溪副刊. */
const supplement = /^\p{Script=Han}{2,4}副刊$/u;
/** 本版主编 江 南, 编辑 谢芳 校对 陈立, 编辑/谢芳: no colon. */
const staffNames =
	/^(?:[■□●◆][\s　]*(?:责编|责任编辑|编辑|版式|校对|组版|美编|电话|邮箱|投稿)[/／丨|｜:：]|(?:统[\s　]+筹|责[\s　]+编|美[\s　]+编|校[\s　]+对|策[\s　]+划|组[\s　]+版|版[\s　]+式|编[\s　]+辑|编[\s　]+审|审[\s　]+核|制[\s　]+图|统筹|策划)[\s　]*[:：/／][^，。]{2,30}$|本版编辑[\s　]*|(?:(?:本版|本期|值班|执行|栏目|责任|美术)*[\s　]*(?:[主总]编辑?|编[委辑]|(?<=值班)主任|责编|美编|校对|组版|版式|审读|检校|编审)(?:[\s　]*[、/／]?[\s　]*(?:编辑|责编|美编|校对|组版|版式))*(?:[\s　]+|[\s　]*[/／][\s　]*)))[\p{Script=Han}]{1,2}[\s　]?[\p{Script=Han}]{1,2}(?:[\s　]|$)/u;
/** Further down a page the weather is a piece of its own. */
const farthestWeather = 8;
/** 今日：多云转晴 14℃～25℃. */
const weather =
	/^(?:今[日天晚]|明[日天]|今明|本县|我县|县城)?[^。，,]{0,10}[晴阴云雨雪雾霾][^。，,]{0,14}\d{1,2}[\s　]*(?:℃|°C)$/u;
/** 公益广告　节约粮食 从我做起: fills the foot of a page. */
const appeal = /^公益广告[\s　：:|｜]+[^。：:]{4,24}$/u;
/** 今日天气：多云转晴　西南风3级　最高气温29℃: a row at the page's foot; a forecast of several days is a piece. */
const weatherRow = /^(?:今[日天]|明[日天])天气[\s　：:][^。]{4,40}(?:℃|°C|级)$/u;
/** 天气预报：今天多云转阴，21～28℃, and no other day below. */
const forecast = /^天气预报[：:][^。]{4,40}(?:℃|°C|级)$/u;
const ofDegrees = /℃|°C/u;
/** 地址：人民中路276号 邮编：235006 电话：4953110: the paper's own, at its foot. */
const imprint =
	/^(?:(?:本报|报社|编辑部|社)?地址[：:].{4,40}[\s　]邮(?:政编码|编)[：:\d]|\p{Script=Han}{2,14}(?:报社|中心|编辑部|印刷厂印?)[\s　]+地址[：:])/u;
/** How many of the last lines may say where the paper is made. */
const footLines = 3;
const postRow = /\d{4}-\d{1,2}-\d{1,2}[\s　]+\d{1,2}:\d{2}|[\s　]发表于\p{Script=Han}{2,4}$/u;

const siteAlone = /^(?:[^，。]{0,8}[：:])?[\s　]*(?:https?:\/\/|www\.)[\w.\-/?=&%×]+$/iu;

export const mastheadCues = {
	'section-name': {
		says: '是“要闻”“民生”一类的版名',
		longest: 16,
		first: sectionBeginnings + digits,
		holds: ({ text, index }) =>
			sectionName.test(index < headLines && twoApart.test(text) ? text.replace(spaces, '') : text),
	},
	'masthead-date': {
		says: '是报头的日期、星期',
		longest: 60,
		notLast: '。，！？',
		first: `${digits}${wideDigits}一二三四五六七八九十〇○零星周禮`,
		holds: ({ head }) => date.test(head) || weekday.test(head),
	},
	'masthead-row': {
		says: '是报头、页码或网页的路径',
		longest: 60,
		notLast: '。，！？',
		among: `节除元清端中重腊小立雨谷惊春秋芒夏冬大处白寒霜办管版出持首位报報刊内免号证期年于索置广址气:>›» -—–ND℃${letters}`,
		holds: ({ text, signs, index, page, previous, next }) =>
			pageNumber.test(text) ||
			(haveCommon(signs, ofOwner) && owner.test(text)) ||
			(haveCommon(signs, ofRegistration) && registration.test(text)) ||
			jointly.test(text) ||
			(index < headLines + 2 && feastDay.test(text) && (isDated(previous) || isDated(next))) ||
			romanName.test(text) ||
			(haveCommon(signs, ofIssue) && haveCommon(signs, ofSpace) && (issue.test(text) || composed.test(text))) ||
			path.test(text) ||
			(parts.test(text) && crumbs.test(text)) ||
			(haveCommon(signs, ofPaperName) && paperName.test(text)) ||
			supplement.test(text) ||
			postRow.test(text) ||
			appeal.test(text) ||
			(page.count - index <= footLines && (imprint.test(text) || weatherRow.test(text))) ||
			(index < farthestWeather && weather.test(text)),
	},
	'forecast-row': {
		says: '一行写完今天的天气',
		shortest: 10,
		longest: 60,
		first: '天',
		holds: ({ text, next }) => forecast.test(text) && (next === null || !ofDegrees.test(next.text)),
	},
	'site-row': {
		says: '整行是网址，或在版面开头、末尾写着本报网站的网址',
		longest: 100,
		notLast: '。！？',
		among: 'wWhH',
		holds: ({ text, index, page }) =>
			siteAlone.test(text) ||
			((index < headLines || page.count - index <= footLines) && /https?:\/\/|(?<![\w.])www\./iu.test(text)),
	},
	'staff-names': {
		says: '写着本版的编辑、校对是谁',
		longest: 40,
		notLast: '。，！？',
		first: '■□●◆本值执栏责美主总编校组版审检统策制',
		holds: ({ text }) => staffNames.test(text),
	},
} as const satisfies Record<string, Cue>;
