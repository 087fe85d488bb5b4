/** What a caption shows that has no credit: a sign that points at its photo, who is who in it, what scene it shows. */
import type { Cue } from './cue.ts';

/** Signs that point at a photo. */
export const arrows = '▲△▼▽◀◁▶▷→←↑↓⬆⬇⬅➡↗↘↙↖⇧⇩';
/** Those that stand before no heading and no item of a list. */
const pointsAtPhoto = /^[▲△▼▽◀◁←↑↓⬆⬇⬅➡↗↘↙↖⇧⇩]/u;

/** ◀上一篇 下一篇▶, ↑点击上方蓝字关注我们↑, ▼下转2版. */
const buttons = /[上下]一[篇版期]|返回|点击|关注我们|扫码|[上下文紧][接转].{0,4}版/u;

/** ▲近日，…500余份。（李倩）: a brief, signed; ▲一是：… is an item. */
const sentence = /[。！？.!?]|[；：;:]$/u;

/** 县医院专家为村民量血压。 */
const actor =
	/^[\p{Script=Han}“”]{0,10}(?:村民|渔民|牧民|绣娘|护士|群众|居民|市民|游人|学生|孩子|小朋友|老人|游客|工人|农户|农民|菜农|果农|茶农|技术员|技术人员|志愿者|民警|交警|干部|党员|专家|医生|医护人员|医务人员|教师|老师|网格员|工作人员|演员|选手|队员|消防员|施工人员|执法人员|代表|参赛者|观众|家长|员工|师傅|机手|社员|职工|讲解员)们?[^，。！？；：]{3,16}[。.]$/u;
/** 制茶师傅向游客展示手工炒茶: the same with no stop; a headline that begins so says what has been done. */
const actorAtWork =
	/^[\p{Script=Han}“”]{0,10}(?:村民|渔民|牧民|绣娘|护士|群众|居民|市民|游人|学生|孩子|小朋友|老人|游客|工人|农户|农民|菜农|果农|茶农|蔗农|技术员|志愿者|民警|交警|医生|教师|老师|演员|选手|队员|消防员|观众|家长|员工|师傅|机手|职工|传承人)们?(?:正?在|向|为|给|忙着|进行|展示|表演|采摘|搬运|加工|包装|体验|参观|选购|查看)[^，。！？；：]{3,16}$/u;
/** What an account says of people and a caption doesn't. */
const tells = /[说称都也还很更已了吗我你他她]|表示|认为|觉得|叫好|点赞/u;

/** 行草条幅　苏轼《定风波》　陈立人 书, 国画　春江水暖　郭慧珠 作, 题图摄影：崔　凯. */
const workOfArt =
	/^(?:(?:行草|行书|楷书|隶书|草书|篆书|书法|篆刻|国画|中国画|油画|版画|木刻|水彩画?|水粉画?|剪纸|素描|漫画|摄影|速写|农民画|硬笔书法)(?:条幅|中堂|斗方|对联|扇面|小品|作品)?[\s　:：].{1,24}[\s　/／]\p{Script=Han}[\p{Script=Han}\s　]{1,4}[\s　]*(?:书|作|刻|画|摄|绘|剪)|(?:题图|插图|尾花|题花)(?:摄影|书法|绘画|作者)?[:：/／].{2,20})$/u;

export const captionCues = {
	'arrow-without-stop': {
		says: '以▲、△、↓等符号开头，没有句号，是图片说明的写法',
		longest: 60,
		first: arrows,
		notLast: '。；：！？.;:!?',
		holds: ({ text }) => pointsAtPhoto.test(text) && !buttons.test(text) && !sentence.test(text),
	},
	'points-out-a-person': {
		says: '用（左）、（右二）说明谁在图片里',
		shortest: 8,
		longest: 80,
		among: '（(',
		holds: ({ head }) =>
			/[（(](?:图?[左右中前后]|[左右][一二三四五六]|[前后中]排[左右中]?[一二三四五六]?)[）)]/u.test(head),
	},
	'moment-without-stop': {
		says: '写某人正在做什么，没有句号，是图片说明的写法',
		shortest: 6,
		longest: 30,
		among: '正',
		notLast: '。！？；：.!?;:',
		holds: ({ text }) => /正在|正忙着/u.test(text) && !/[。！？；：.!?;:]$/u.test(text),
	},
	'actor-in-one-clause': {
		says: '一句短话只说谁在做什么，像图片说明',
		shortest: 7,
		longest: 26,
		last: '。.',
		holds: ({ text }) => actor.test(text) && !tells.test(text),
	},
	'actor-without-stop': {
		says: '一句没有句号的短话，说谁在做什么，像图片说明',
		shortest: 8,
		longest: 30,
		notLast: '。！？；：.!?;:”',
		holds: ({ text }) => actorAtWork.test(text) && !tells.test(text),
	},
	'names-a-scene': {
		says: '以现场、一角、全景等收尾，像图片说明',
		shortest: 5,
		longest: 30,
		last: '场角景间影图貌。.',
		holds: ({ text }) =>
			/(?:现场|一角|全景|外景|场景|瞬间|合影|风光|景色|夜景|美景|鸟瞰图?|航拍图|效果图|示意图|全貌)[。.]?$/u.test(text),
	},
	'names-a-picture': {
		says: '写了画名、（国画）一类的画种和作者',
		longest: 30,
		among: '画书影剪刻印速素',
		holds: ({ text }) =>
			/[（(](?:国画|中国画|书法|摄影|剪纸|版画|油画|篆刻|水彩画?|漫画|速写|素描|农民画|水粉画?|工笔画?|硬笔书法|烙画|麦秆画)[)）][\s　]*\p{Script=Han}[\p{Script=Han}\s　]{1,4}(?:作|摄|绘)?$/u.test(
				text,
			),
	},
	'shows-a-work': {
		says: '写明是书法、篆刻一类的作品和作者',
		shortest: 6,
		longest: 40,
		first: '行楷隶草篆书国油版水剪素漫摄速农硬中题插尾木',
		notLast: '。，；：',
		holds: ({ text }) => workOfArt.test(text),
	},
	'genre-prefix': {
		says: '以“社论：”“图文：”一类的体裁开头，是标题的写法',
		shortest: 7,
		longest: 40,
		first: '社短时评快锐特侧图专通微现直视深权独最今记本热追民关提',
		notLast: '。.',
		holds: ({ text }) =>
			/^(?:社论|短评|时评|评论|快评|锐评|微评|特写|侧记|图文|图片新闻|专访|通讯|现场|直击|视频|深度|权威发布|独家|最新|今日关注|记者手记|本报评论|热点|追踪|民生|关注|提醒)[：:丨|｜]/u.test(
				text,
			),
	},
} as const satisfies Record<string, Cue>;
