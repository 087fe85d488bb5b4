/** What tells the kinds of piece that stand in every county paper: notices, letters, obituaries, serials, notes. */
import { isFullName, looksLikeName } from '../../fields/names.ts';
import type { Cue, Trait } from './cue.ts';
import { documentNumber } from './rows.ts';
import { wideHeadings } from './wide-headings.ts';

const spaces = /[\s　]+/gu;
/** 更 正, 讣　告: headings that are set wide. */
const withoutSpaces = (text: string): string => text.replace(spaces, '');

/** …参加活动。（李  倩）, …圆满结束。(本报记者 张明). */
const signedSentence =
	/[。！？”.!][\s　]*[（(](?![^）)]*[的与])(?:(?:本报|融媒体?|全媒体?|特约)*(?:记者|通讯员)[\s　]*)*(?:[\p{Script=Han}]{1,2}[\s　]{0,4}[\p{Script=Han}]{1,2}[\s　、]*){0,3}[）)]$/u;

/** ○ 马 骏. */
const bulleted = /^[□◎●○◇■☉◆※☆★△][\s　]*(?<name>\p{Script=Han}[\p{Script=Han}\s　]{0,8}\p{Script=Han})$/u;

/** ◎闻　理: a pen name, set wide; ■导　读 is a heading. */
const penName = /^[□◎○][\s　]*(?<first>\p{Script=Han})[\s　]+(?<second>\p{Script=Han})$/u;
function isPenName(text: string): boolean {
	const { first = '', second = '' } = penName.exec(text)?.groups ?? {};
	return first !== '' && !wideHeadings.has(first + second);
}

const wholeHeading =
	/^(?:遗失|勘误|订正|补正|正误|致读者|告读者|(?:感谢|表扬|慰问|致歉|公开)信|贺信|倡议书|更正(?:启事|声明|说明|与说明)?|致歉(?:声明|启事)?|讣[告闻]|(?:遗失|作废|挂失|遗失作废|严正|郑重|解除|清算)(?:声明|启事|公告)|(?:注销|减资|拍卖|招租|招标|招聘|寻人|寻物|招领|认领|迁坟|征婚|停水|停电|停气|断交|债权|听证)(?:公告|启事|通知|通告|信息)|(?!发布|印发|出台|关于|下发|收到)\p{Script=Han}{2,4}(?:公告|启事)|(?:今[日晚]|明[日天]|本周|一周)?(?:影讯|荧屏|天气|(?:电视)?节目预[告报]|电视节目|天气预报)|今明天气|(?:彩票|福彩|体彩)?开奖(?:公告|信息|结果)?|[彩福体]{1,2}票?开奖)$/u;
/** 旺铺转让, 阳光幼儿园诚聘, 急招: over an advertisement of a few lines. */
const advertisement =
	/^(?:(?!发布|参加|举办|公开|网络|校园)\p{Script=Han}{2,8}(?:转让|出租|出售|招租|求租|求购|诚聘|急聘|急售|急招)|(?:高薪|急)?(?:诚聘|招聘|急聘|急招|招租|招生|求职|求购|征婚|转让|出租|出售))$/u;

/** Headings if they are set wide or stand down a page: 公 告 over a notice; at its top the word may be the page's name. */
const bareHeadings: ReadonlySet<string> = new Set(
	'公告 通告 通知 公示 启事 声明 鸣谢 致谢 致歉 谜语 值班表'.split(' '),
);

/** What no line shows by itself: blocks.ts gives it to lines of a block. */
const ofBlock: Trait = { longest: 0 };

export const kindCues = {
	'kind-heading': {
		says: '是“更正”“讣告”“遗失声明”一类的题目',
		longest: 14,
		last: '误者正歉事明告闻息知讯屏气报目奖果失信书示谢语表让租售购聘招生职婚',
		holds: ({ text, index }) => {
			const words = withoutSpaces(text);
			return (
				wholeHeading.test(words) ||
				(index > 2 && advertisement.test(words)) ||
				((words.length < text.length || index > 3) && bareHeadings.has(words))
			);
		},
	},
	'notice-heading': {
		says: '以通告、公示、名单、一封信等结尾，是题目',
		shortest: 6,
		longest: 45,
		last: '告知示事书信单榜报章价格表世）)',
		holds: ({ text }) =>
			/(?:通告|公告|通知|公示|启事|倡议书|公开信|一封信|[感慰问谢表扬贺致歉]{2}信|名单|光荣榜|[红黑]榜|[芳功捐英][\p{Script=Han}]{1,2}榜|喜报|预告|简章|价格|价格表|一览表|时刻表|(?:同志|先生|女士)逝世)(?:[（(][^（()）]{1,12}[）)])?$/u.test(
				text.length < 16 ? withoutSpaces(text) : text,
			),
	},
	'column-heading': {
		says: '是“读者来信”“分类广告”一类的栏目名',
		longest: 20,
		notLast: '。，、：；！？.,',
		holds: ({ text }) =>
			/^(?:[聘租售征]|[读群][者众]来信|来信照登|分类(?:广告|信息)|(?:便民|供求|求职|用工|求购)信息|公告栏|诗词园地|诗(?:词|歌)?(?:苑|园地|天地|页)|(?:小说|长篇|纪实|新书|好书)?连载|(?:微|小)小说|散文(?:诗)?|随笔|杂文|声音|副刊|文苑|读者之声|服务台|信息超市|[短时微锐快新热民]评|新语|微言|[简快短]讯|短波|(?:新闻)?速递|(?:一句话|简明)新闻|(?:今日|本期|本报)?导读|PART[.]?\d{1,2}[|｜·：:]?[\p{Script=Han}]{2,8}|以案[说释]法|图片新闻|百姓(?:故事|心声)|社论|本报(?:特约)?评论员文章|街谈巷议|画里有话|百味人生|人生百味|人生(?:感悟|随笔|驿站)|人间烟火|岁月(?:留痕|如歌|悠悠)|心香一瓣|心灵驿站|乡土情怀|乡(?:村|镇)(?:记事|纪事|传真|动态)|亲情(?:驿站|故事)|生活(?:随笔|感悟|百味)|凡人(?:小记|善举)|书香[\p{Script=Han}]{2}|校园(?:作品|文学|内外)|(?:学生)?习作(?:园地)?|艺苑[\p{Script=Han}]{0,2}|曝光台|红黑榜|基层(?:传真|动态|快讯)|部门(?:传真|动态)|身边(?:好人|榜样)|新闻集装箱|民生(?:直通车|热线)|编读往来|网言网语|众说纷纭|有话直说|今日快评|学思践悟|一家之言|一得之见|有感而发|画[里中外]话外?|画中话|读者之(?:友|窗)|读者信箱|百姓茶坊|(?:生活|健康|养生|科普|家庭|厨房|安全|法律|农技|理财|防病)小(?:窍门|常识|知识|妙招|课堂)|[\p{Script=Han}]{2}(?:速递|时评|漫笔|夜话|茶座|杂谈|锐评|快评|瞭望|走笔|絮语|语丝|微评|微论|话题)|微[论语])$/u.test(
				withoutSpaces(text),
			),
	},
	'names-a-column': {
		says: '以有约、提示、动态、之声一类的词收尾，像栏目名',
		shortest: 4,
		longest: 8,
		last: '约示醒态讯递评沉堂诊台间报声角线点法察真风采影横览锦英萃零趣谈馆房案码验科南士站廊窗口沿焦注视描查踪热办忙音来事物道荐版园苑坛吧汇集播摘粹地箱故廊座龙观窗波方谱询疑答惑礼击情记札忆志',
		holds: ({ text }) =>
			/^\p{Script=Han}{2,4}(?:有约|有话说|提[示醒]|动态|快[报讯递评]|钩沉|课堂|讲堂|门诊|坐堂|[看擂平]台|直[播通]间|播报|之[声窗家友]|[广视]角|[一视连热专]线|[看观热焦视]点|速递|说法|观察|传真|风采|掠影|纵横|博览|集锦|撷[英萃]|荟萃|拾[零趣]|漫谈|[茶书]馆|书房|档案|解码|百科|指南|小?贴士|驿站|长廊|窗口|前沿|聚焦|关注|透视|扫描|调查|追踪|帮[办忙]|声音|往来|故事|人物|报道|推荐|文[摘粹]|[论诗讲]坛|[文艺诗校]苑|家园|[网微]事|天地|园地|信箱|要览|掌故|风物|风情|画廊|茶座|沙龙|杂谈|大观|视窗|[偏良]方|食疗方|食谱|咨询|[答释]疑|解惑|巡礼|直击|手记|札记|趣闻|轶事|人物志|吧|汇)$/u.test(
				withoutSpaces(text),
			),
	},
	'dash-and-name': {
		says: '破折号后面是身份和姓名，是引语的落款',
		shortest: 5,
		longest: 30,
		first: '—–-─',
		holds: ({ text }) => {
			const name =
				/^[—–─-]{1,2}[^，。：:！？]{2,20}?[\s　](?<name>\p{Script=Han}{2,4}|\p{Script=Han}[\s　]+\p{Script=Han})$/u.exec(
					text,
				);
			return isFullName(withoutSpaces(name?.groups?.['name'] ?? ''));
		},
	},
	'tutor-row': {
		says: '写着指导老师是谁',
		longest: 20,
		first: '（(指辅',
		holds: ({ text }) => /^[（(]?(?:指导|辅导)[老教]师[:：\s　]*[\p{Script=Han}\s　、]{2,9}[）)]?$/u.test(text),
	},
	'names-a-guest': {
		says: '写明主讲的专家、嘉宾是谁',
		longest: 40,
		among: '：:',
		notLast: '。！？',
		holds: ({ text }) =>
			/^(?:(?:本期|主讲|受访|采访|特邀|指导|对话|做客|本期值班|值班|坐诊)(?:专家|嘉宾|医生|律师|人)|讲述人?|口述人?|嘉宾|主讲人)[：:][^：:]{2,36}$/u.test(
				text,
			),
	},
	'event-label': {
		says: '是“活动时间”“报名地点”一类的小标题',
		longest: 8,
		last: '间点象式件程线容法求',
		holds: ({ text }) =>
			/^(?:活动|比赛|观赛|报名|举办|演出|招聘|办理|征集|申请|参与|展览|培训)(?:时间|地点|对象|方式|条件|流程|路线|内容|办法|要求)$/u.test(
				text,
			),
	},
	'declares-void': {
		says: '声明遗失的证件作废',
		longest: 160,
		last: '。废明',
		among: '废特',
		holds: ({ tail }) => /声明作废。?$|特此声明。?$/u.test(tail),
	},
	'source-of-a-list': {
		says: '说明由谁发布或提供',
		longest: 30,
		last: '布供）)',
		among: '发提',
		holds: ({ text }) => /^[（(]?[^图片摄，。]{2,26}(?:发布|提供)[)）]?$/u.test(text),
	},
	'reader-signature': {
		says: '是“读者 某某”一类的来信落款',
		longest: 20,
		first: '读热市村一您你家学患病考群律法',
		holds: ({ text }) =>
			/^(?:热心|一名)?(?:读者|市民|村民|家长|群众|学生家长|(?:患者|病人|学生|考生)?家属|患者|律师|法官)[\s　:：]+[\p{Script=Han}]{1,2}[\s　]*[\p{Script=Han}]{1,2}$/u.test(
				text,
			),
	},
	salutation: {
		says: '是信或通告开头的称呼',
		longest: 26,
		last: '：:志们',
		holds: ({ text }) =>
			/^编[辑者]同志们?$|^(?:尊敬的|亲爱的|各位)[^，。]{1,20}[：:]$|(?:同志|们|部|[客用]户|朋友|老师|[居市村]民|家长|单位|记者|先生|女士|校长|书记|编辑)[：:]$/u.test(
				text,
			),
	},
	'closing-phrase': {
		says: '是“此致”“特此通告”一类的结束语',
		longest: 12,
		first: '此敬现特谨顺',
		holds: ({ text }) =>
			/^(?:此致|敬礼|此致敬礼|(?:现予|特此|谨此)(?:通告|公告|通知|公示|声明|更正|说明|致歉|讣告|讣闻|敬告|函告|证明|倡议|鸣谢)|谨启|顺[颂祝].{2,4})[。！!]?$/u.test(
				withoutSpaces(text),
			),
	},
	'contact-row': {
		says: '写明联系人、咨询电话等',
		longest: 60,
		first: '联咨举监服报投应受公地预抢值订购售挂门',
		holds: ({ head }) =>
			/^(?:联系(?:人|电话|方式|地址)|咨询|举报|监督|服务(?:电话|热线)|报名(?:电话|地点|时间)|投诉|应急|受理|公示期|地址|(?:预约|抢修|值班|订票|购票|售票|挂号|门诊)(?:电话|热线))[^：:，。]{0,8}[:：]/u.test(
				head,
			),
	},
	'chapter-heading': {
		says: '是第几章、第几回的题目',
		longest: 30,
		first: '第',
		holds: ({ text }) => /^第[一二三四五六七八九十百\d]{1,4}[章回集幕](?:[\s　]|$)/u.test(text),
	},
	'serial-mark': {
		says: '是“连载⑨”一类的次数',
		longest: 10,
		first: '（(【连',
		holds: ({ text }) => /^[（(【]?连载[之\s　·]*[（(]?(?:[一二三四五六七八九十百]+|\d+|[①-⑳])[）)】]?$/u.test(text),
	},
	'book-author': {
		says: '写明是谁著的',
		longest: 14,
		last: '著',
		holds: ({ text }) => /^[□◎●○◇◆■]?[\s　]*[\p{Script=Han}·]{1,4}[\s　]*[\p{Script=Han}]{0,2}[\s　]+著$/u.test(text),
	},
	'calls-out': {
		says: '以“好消息！”“定了！”“@全体家长，”一类的话开头，后面是一句短话',
		shortest: 8,
		longest: 36,
		among: '！!@',
		holds: ({ text }) =>
			/^@\p{Script=Han}{2,8}[，,！!：:\s　][^。]{5,}$|^(?![您你]好)[\p{Script=Han}]{2,6}[！!](?:[^。！？!?，,“”]{5,}|[^。！？!?“”]{5,}[！!])$/u.test(
				text,
			),
	},
	'list-heading': {
		says: '以名单、光荣榜、价格表等结尾，下面是一行行的',
		shortest: 2,
		longest: 45,
		last: '单榜表格情讯屏告目奖程）)',
		holds: ({ text }) =>
			/(?:名单|光荣榜|[红黑]榜|[芳功捐英][\p{Script=Han}]{1,2}榜|积分榜|奖牌榜|射手榜|喜报|价格(?:表|行情)?|一览表|时刻表|值班表|进度表|节目单|影讯|荧屏|节目预告|电视节目|开奖)(?:[（(][^（()）]{1,12}[）)])?$/u.test(
				text,
			),
	},
	'to-be-continued': {
		says: '是“未完待续”一行',
		longest: 14,
		last: '）)】续完',
		holds: ({ text }) => /^[（(【]?(?:未完[，、]?)?(?:待续|未完|[全连][文载]完)[）)】]?$/u.test(withoutSpaces(text)),
	},
	'asks-or-answers': {
		says: '以“问：”“答：”“记者：”开头',
		first: '问答记',
		holds: ({ head, reading }) => /^(?:[问答]|记者(?:问)?)[:：]/u.test(head) && reading.byline === null,
	},
	'note-sign-off': {
		says: '是“——编者”的落款',
		longest: 14,
		first: '—–-─（(',
		holds: ({ text }) => /^[（(]?[—–─-]{1,2}编[者辑]部?[）)]?$/u.test(withoutSpaces(text)),
	},
	'author-note': {
		says: '在括号里说明作者是谁',
		longest: 60,
		first: '（(',
		last: '）)',
		holds: ({ text }) => /^[（(](?:本文)?作者(?:[为系是]|单位|分别|简介|[:：]).*[)）]$/u.test(text),
	},
	'related-heading': {
		says: '是“相关链接”“延伸阅读”一类的题头',
		longest: 12,
		first: '■◆●▲□◇▷▶►▌★☆※【[相新延知资背名小温链',
		holds: ({ text }) =>
			/^[■◆●▲□◇▷▶►▌★☆※【\[]?(?:相关(?:链接|新闻|阅读)|新闻(?:链接|背景|延伸|多一点)|延伸阅读|知识(?:链接|窗)|资料链接|背景(?:链接|资料)|名词解释|小贴士|温馨提示|链接)[】\]]?$/u.test(
				withoutSpaces(text),
			),
	},
	'reader-row': {
		says: '是公众号或电子报的按钮、审核一类',
		longest: 40,
		notLast: '。.',
		among: '点关阅喜预微审监签源排供式班筹责：:期版星农年导码品载丨｜|欢',
		holds: ({ text }) =>
			/^(?:[↑↓▲△▼]*[\s　]*点击.{0,6}蓝字|[↑↓▲△▼]*[\s　]*点击.{0,16}关注|关注我们|往期(?:推荐|回顾|精彩)|推荐阅读$|喜欢.{0,6}点个.{0,6}[看赞]|.{0,10}点[个下]“?(?:赞|在看)|.{2,20}出品$|(?:转载请注明|请勿转载)|(?:编辑|文字|美编|责编|校对|制作|摄影|视频|统筹|记者|文案|设计|剪辑|配音|播音|策划|图片|通讯员|撰稿|监制|审核|出品)[\s　]?[丨｜|]|(?:长按|扫描|识别).{0,8}(?:二维码|关注)|阅读[\s　]*[\d.]+[万+]?|阅读原文|点赞[\s　]*\d*|喜欢此内容的人还喜欢|预览时标签不可点|微信扫一扫|点[\s　]?(?:分享|收藏|赞|在看)(?:[\s　]|$)|(?:审核|[初复终一二三]审|审签|监制|总?监制|编审|签发|来源|排版|供稿|版式设计|总值班|统筹)[\s　]*[:：丨|]|责任?编辑?[\s　:：]|上一[篇版期][:：]|下一[篇版期][:：]|版次[:：]|总第[\s　]*\d+[\s　]*期|第[\s　]*\d{1,5}[\s　]*期[\s　]|第[\s　]*\d{2,5}[\s　]*期|今日[\s　]*[\d一二四八]{1,2}[\s　]*版|星期[一二三四五六日天]$|农历.{2,12}$|\d{1,2}[\s　]+\d{4}年\d{1,2}月\d{1,2}日|[\p{Script=Han}]{2,6}报[\s　]+\d{4}年|标题导航|版面导航|[您你]好[,，!！][\s　]*欢迎(?:来到|访问|光临))/u.test(
				text,
			),
	},
	'document-number': {
		says: '是文件的字号',
		longest: 24,
		last: '号',
		holds: ({ text }) => documentNumber.test(text),
	},
	'ends-with-writer': {
		says: '句末在括号里署了名，是简讯的写法',
		last: '）)',
		holds: ({ tail }) => signedSentence.test(tail),
	},
	'bulleted-writer': {
		says: '符号后面是姓名，像作者',
		longest: 12,
		first: '□◎●○◇■☉◆※☆★△',
		holds: ({ text }) => {
			const name = bulleted.exec(text)?.groups?.['name'];
			return (name !== undefined && looksLikeName(withoutSpaces(name))) || isPenName(text);
		},
	},
	'points-to-a-page': {
		says: '末尾写（详见第几版），是导读里的一条',
		longest: 45,
		last: '）)版',
		holds: ({ text }) =>
			/.{2}[（(→\s　](?:详见|请?见|请看)?(?:今日|本报)?第?[A-Z]?[\d一二三四五六七八九十]{1,3}版[）)]?$/u.test(text),
	},
	'list-remark': {
		says: '在括号里说明次序、单位或由谁通过',
		longest: 60,
		first: '（(',
		last: '）)',
		holds: ({ text }) =>
			/^[（(](?:排名不分先后|(?:共?\d+[名人位户][，,])?按[^）)]{2,12}(?:排序|为序|排列)|单位[:：][^）)]{1,12}|[^（()）]{6,50}(?:会议通过|次会议审议通过|批准))[)）]$/u.test(
				text,
			),
	},
	'writer-from': {
		says: '写着单位和姓名，像作者',
		reads: 'byline',
		holds: ({ reading: { byline, credit } }) =>
			credit === null && byline?.[0]?.capacity === null && byline[0].organisation !== null,
	},
	'listed-under-recommendations': { says: '在“往期推荐”下面', ...ofBlock },
	'listed-title': { says: '在标题导航、本版导读一类的题目表里，下面又印着这个题目', ...ofBlock },
	'heading-down-a-post': { says: '在公众号文章的中间', ...ofBlock },
	'numbered-like-photos': { says: '和别的行一样以①②编号，下面是所有图片的署名', ...ofBlock },
	'in-a-row-of-captions': { says: '一行行短句下面是所有图片的署名', ...ofBlock },
} as const satisfies Record<string, Cue>;
