/** Columns that hold several short pieces, names of campaigns over a report, readers' questions, and what stands beside photos. */
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/newspaper/parse-page.ts';

const page = (...lines: string[]): ReturnType<typeof parsePage> => parsePage(lines.join('\n'));
const rolesOf = (...lines: string[]): string[] => page(...lines).lines.map(({ role }) => role);
const headlinesOf = (...lines: string[]): (string | undefined)[] =>
	page(...lines).articles.map(({ headline }) => headline?.text);

const report = [
	'县里开展爱牙日义诊',
	'本报讯（通讯员　林芳）9月20日，县人民医院口腔科在文化广场开展义诊，为市民免费检查牙齿，发放资料三百多份。',
];

describe('a column of several short pieces', () => {
	const tips = [
		'怎样去水垢',
		'水壶里放些白醋和水，烧开后浸泡一小时，水垢就容易清除了。',
		'牙膏擦银饰',
		'银饰发黑，用旧牙刷蘸牙膏轻轻刷洗，再用软布擦干，光亮如新。',
		'盐水洗葡萄',
		'把葡萄一颗颗剪下，放在淡盐水里泡十分钟，搓洗后冲净即可。',
	];

	test('has a headline over each of them', () => {
		expect(headlinesOf(...report, '生活小窍门', ...tips).slice(1)).toEqual([tips[0], tips[2], tips[4]]);
	});

	test('and one over a signed piece has one, whatever its parts are headed', () => {
		const essay = [
			'秋季养生话润燥',
			'县中医院　主任医师　陈志明',
			'立秋之后天气由热转凉，燥邪当令，人们常常觉得口干鼻燥、皮肤发紧，这时养生要以润燥为先。',
			'饮食宜清润',
			'多吃梨、百合、银耳，少吃辛辣煎炸的食物，每天早晚各喝一碗热粥。',
			'起居要早睡',
			'早睡以顺应阳气的收敛，早起以使肺气舒展，睡前用热水泡脚。',
		];
		expect(headlinesOf(...report, '健康提示', ...essay).slice(1)).toEqual([essay[0]]);
	});
});

test('a reader’s question has a headline of its own', () => {
	const letters = [
		'路灯什么时候能亮',
		'来信：我是城南新区的居民，门前的路灯坏了一个多月，晚上出门很不方便，请问什么时候能修好？',
		'县住建局答复：经查，该路段线路老化，已安排维修人员更换电缆，本周五以前可恢复照明。',
		'学校门口太堵，怎么办',
		'读者韦先生问：实验小学门口放学时车辆排成长队，交警部门能不能想想办法？',
		'县交警大队答复：从下周一起在该路段实行分时段单向通行，并增派警力疏导。',
	];
	expect(headlinesOf('县长信箱', ...letters)).toEqual([letters[0], letters[3]]);
});

describe('the name of a campaign', () => {
	test.each(['我为群众办实事', '喜迎二十大', '学习贯彻六中全会精神', '非凡十年·看变化'])(
		'over a headline belongs to no headline: %s',
		(name) => {
			const roles = rolesOf(
				...report,
				'',
				name,
				'城关镇：新装路灯照亮回家路',
				'本报讯　近日，城关镇背街小巷的太阳能路灯全部安装到位，困扰居民多年的夜间出行难题得到解决。',
			);
			expect(roles.slice(2)).toEqual(['banner', 'headline', 'paragraph']);
		},
	);
});

describe('a photo', () => {
	test('between two pieces has the text over its credit for a caption', () => {
		const roles = rolesOf(
			...report,
			'',
			'　　9月19日，石门镇的农民在晾晒玉米。眼下正值秋收，当地抢抓晴好天气，确保颗粒归仓。',
			'本报记者　张　弛　摄',
			'',
			...report,
		);
		expect(roles.slice(2, 4)).toEqual(['caption', 'credit']);
	});

	test('taken by the writer stands below no line of its own: what stands over both is a deck', () => {
		const roles = rolesOf(
			...report,
			'路面破损三个月没人管',
			'镇里：本周内修好',
			'本报记者　金晓燕　文/摄',
			'昨天上午，家住浦南街道的陈大伯给本报热线打来电话，说村道上有个大坑，反映了几次都没有结果。',
		);
		expect(roles.slice(2, 5)).toEqual(['headline', 'deck', 'byline']);
	});
});

test('a paper of a works says below its name who publishes it, and that it is not for sale', () => {
	expect(
		rolesOf('鞍桥矿业', '鞍桥矿业集团有限公司党委主办　内部资料　免费交流', '1999年12月17日　星期五', ...report).slice(
			0,
			3,
		),
	).toEqual(['furniture', 'furniture', 'furniture']);
});

test('a title that counts what follows is the headline of its parts', () => {
	const roles = rolesOf(
		...report,
		'食疗养生',
		'夏日消暑三款粥',
		'绿豆薏仁粥',
		'绿豆、薏仁各50克，提前浸泡两小时，加粳米同煮，熟烂后放冰糖少许。',
		'百合银耳粥',
		'百合、银耳各20克泡发，与粳米同煮，常食可润肺。',
	);
	expect(roles.slice(2)).toEqual(['banner', 'headline', 'subheading', 'paragraph', 'subheading', 'paragraph']);
});

test('a row of a list is no writer, though it names a place and a person', () => {
	const rows = ['采矿厂　张德山　王保国　于洪江', '选矿厂　李凤琴　陈宝玉', '运输部　郭福生', '机修厂　杨立新　徐长海'];
	expect(rolesOf('公司劳动模范名单', ...rows).slice(1)).toEqual(rows.map(() => 'paragraph'));
});

describe('the name of a meeting or a competition', () => {
	test.each([
		['全县经济工作会议', '把握稳中求进总基调　奋力实现首季开门红'],
		['国务院联防联控机制发布会', '重点地区确诊病例连续五天下降'],
		['自由式滑雪世界杯卡尔加里站', '谷爱凌收获双冠创历史'],
		['全省中学生田径锦标赛', '我县健儿夺得六枚金牌'],
	])('is a kicker over what came of it: %s', (name, result) => {
		expect(rolesOf(...report, '', name, result, ...report.slice(1)).slice(2, 4)).toEqual(['kicker', 'headline']);
	});
});

test.each(['（2020年1月2日）', '（二〇一九年十二月三十一日）'])(
	'a document has its day in brackets below its title: %s',
	(day) => {
		const text =
			'党的十九大以来，全县上下围绕打赢脱贫攻坚战、实施乡村振兴战略作出一系列部署，农业农村发展取得新的成就。';
		expect(rolesOf(...report, '关于做好今年农业农村重点工作的意见', day, text).slice(2)).toEqual([
			'headline',
			'deck',
			'paragraph',
		]);
	},
);

test('one character over advertisements is the name of their column', () => {
	const ads = ['阳光幼儿园诚聘', '幼儿教师3名、保育员2名，要求有爱心、普通话标准。工资面议。'];
	expect(
		rolesOf(...report, '', '聘', ...ads, '旺铺转让', '步行街中段服装店，面积36平方米，客源稳定，低价转让。').slice(2),
	).toEqual(['banner', 'headline', 'paragraph', 'headline', 'paragraph']);
});

describe('where lines are cut at a width', () => {
	const brief = [
		'冬季征兵工作开始',
		'　　本报讯　11月10日，县政府召',
		'开冬季征兵工作会议，总结去年的',
		'征兵工作，对今年的任务作出安排。',
	];
	const next = [
		'一中教学楼竣工',
		'　　本报讯　投资三百八十万元的',
		'县一中新教学楼日前竣工，楼高五',
		'层，可容纳三十个班级上课。',
	];

	test('a name in brackets below a full line is who wrote', () => {
		expect(rolesOf(...brief, '（张卫国）', ...next)[4]).toBe('byline');
	});

	test('a sentence of two lines over a credit is the caption', () => {
		const photo = ['　　滨湖区的农技人员正在指导菜', '农给大棚里的西红柿整枝打杈。', '本报记者　孙晓东　摄'];
		expect(rolesOf(...brief, '（张卫国）', ...photo, ...next).slice(5, 8)).toEqual([
			'caption',
			'continuation',
			'credit',
		]);
	});

	test('and one of many lines is the text of its report', () => {
		const long = [...brief.slice(2), ...brief.slice(2), ...brief.slice(2)];
		expect(rolesOf(brief[0] ?? '', brief[1] ?? '', ...long, '本报记者　孙晓东　摄', ...next)[1]).toBe('paragraph');
	});
});

test('a place and a name before 摄 is a credit', () => {
	expect(
		rolesOf('荷塘', '　　盛夏时节，城郊的荷塘里荷花竞相开放，吸引了不少游人前来观赏拍照。', '新蔡 宋超喜/摄').at(-1),
	).toBe('credit');
});
