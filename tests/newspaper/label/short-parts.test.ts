/** Articles in short parts, columns of readers' questions, appointments, vacancies, and who came under a couplet. */
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/newspaper/parse-page.ts';
import { rolesOf } from './county-text.ts';

const headlinesOf = (...lines: string[]): (string | undefined)[] =>
	parsePage(lines.join('\n')).articles.map(({ headline }) => headline?.text);

const report = [
	'县里开展爱牙日义诊',
	'本报讯（通讯员　林芳）9月20日，县人民医院口腔科在文化广场开展义诊，为市民免费检查牙齿，发放资料三百多份。',
];

describe('an article in short parts', () => {
	const parts = [
		'案情回顾',
		'村民黄某请人上门安装热水器，安装工人不慎从二楼跌落受伤，双方为医药费多次协商未果，诉至法院。',
		'法院判决',
		'法院认为双方形成承揽关系，黄某选任有过失，应当承担两成责任，遂判决其赔偿工人八千六百元。',
		'法官说法',
		'请人安装电器，应当选择有资质的单位，并且提醒对方做好防护，以免发生意外后承担责任。',
	];

	test('has one headline, and subheadings over its parts', () => {
		const title = '装热水器摔伤，户主担责吗？';
		expect(headlinesOf(...report, title, ...parts)).toEqual([report[0], title]);
		expect(rolesOf(...report, title, ...parts).slice(2)).toEqual([
			'headline',
			...Array.from({ length: 3 }, () => ['subheading', 'paragraph']).flat(),
		]);
	});

	test('also where a part begins with a day', () => {
		const trades = [
			'他们把清凉送到千家万户',
			'供水抢修工',
			'7月12日深夜，城南主管道爆裂，抢修班长蒙家福带着五名队员在水里泡了六个小时，赶在天亮前恢复供水。',
			'快递小哥',
			'气温三十八度，快递员韦小龙的工装湿了又干，他说最盼望的是客户家里有人，不用再跑第二趟。',
		];
		expect(rolesOf(...report, ...trades).slice(2)).toEqual([
			'headline',
			'subheading',
			'paragraph',
			'subheading',
			'paragraph',
		]);
	});

	test('and a kicker stays one over short reports', () => {
		const reports = [
			'柳江区开展校园周边整治行动',
			'护航“舌尖”',
			'本报讯（记者 覃芳）5月6日，城管部门对校园周边的流动摊点进行集中整治，劝离摊点三十多个。',
			'点亮“夜路”',
			'本报讯（记者 覃芳）5月6日，市政部门对城区背街小巷的路灯进行检修，更换灯具一百二十盏。',
		];
		expect(headlinesOf(...reports)).toEqual([reports[1], reports[3]]);
	});
});

test('the name over readers’ questions belongs to none of them', () => {
	const letters = [
		'广场喷泉夜里太吵',
		'网友留言：文化广场的音乐喷泉每晚开到十一点，附近居民无法休息，能不能早点关？',
		'县市政中心回复：即日起喷泉关闭时间调整为每晚九点半。',
		'村口能否设公交站',
		'网友留言：我们村离最近的公交站有三公里，老人赶集不方便，希望增设站点。',
		'县公交公司回复：已列入下半年线网优化计划。',
	];
	const read = parsePage([...report, '马上就办', ...letters].join('\n'));
	expect(read.lines.at(2)).toMatchObject({ role: 'banner', article: 0 });
	expect(read.articles.slice(1).map(({ headline }) => headline?.text)).toEqual([letters[0], letters[3]]);
});

test('appointments are the text of a report', () => {
	const list = ['石磊为县农业农村局局长', '梁凤英为县审计局局长', '会议决定免去:', '潘正军的县农业农村局局长职务。'];
	const session = '会议听取和审议了县人民政府关于民生实事办理情况的报告,决定任命:';
	expect(rolesOf(...report, session, ...list).slice(2)).toEqual(new Array<string>(5).fill('paragraph'));
});

test('what an employer asks and offers is the text of the advertisement', () => {
	const rows = ['销售经理2名:男,28-40岁,有农机销售经验', '维修工3名:能吃苦耐劳,会电气焊', '待遇面议'];
	const contact = '联系人:高经理 电话:137××××8890';
	expect(rolesOf(...report, '金穗农机有限公司招聘', ...rows, contact).slice(2)).toEqual([
		'headline',
		...new Array<string>(4).fill('paragraph'),
	]);
});

test('a couplet between an event and who came is the headline', () => {
	const stack = [
		'政协青禾县第十一届委员会第三次会议隆重开幕',
		'共绘同心圆　奋进新征程',
		'陆建平等到会祝贺 韦绍东作报告',
	];
	const text = '本报讯（记者 黄春艳）1月8日上午，政协青禾县第十一届委员会第三次会议在县文化中心隆重开幕。';
	expect(rolesOf(...stack, text)).toEqual(['kicker', 'headline', 'deck', 'paragraph']);
	expect(rolesOf('热议政府工作报告', report[1] ?? '')).toEqual(['headline', 'paragraph']);
});

test('questions and answers have a headline of their own', () => {
	const questions = [
		'问：孩子多大可以做第一次视力检查？',
		'答：建议3岁时做第一次视力检查，以后每半年复查一次。',
		'问：散瞳会不会伤眼睛？',
		'答：规范散瞳对眼睛没有伤害，短时间畏光属于正常现象。',
	];
	expect(rolesOf(...report, '爱眼问答', ...questions).slice(2)).toEqual([
		'headline',
		...new Array<string>(4).fill('paragraph'),
	]);
});

test('a headline folded by hand goes on below a verb that lacks its object', () => {
	const text = '5月16日傍晚，随着最后一棒选手冲过终点，为期三天的全县';
	const rest = ['第三十八届中小学生田径运动会在县体育场落下帷幕，共有四', '十六支代表队参加了比赛，赛出了风格和水平。'];
	const headlines = headlinesOf(
		'三天赛事刷新',
		'十一项纪录',
		'本报记者 粟周榕',
		`　　${text}`,
		...rest,
		`　　${text}`,
		...rest,
	);
	expect(headlines[0]).toBe('三天赛事刷新 十一项纪录');
});
