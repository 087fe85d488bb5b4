/** Rows of notices, obituaries, lists and timetables: text of the piece that they stand in, and no heading, author or foot. */
import { describe, expect, test } from 'vitest';
import { itemCountOf } from '../../../src/newspaper/label/cues/rows.ts';
import { parsePage } from '../../../src/newspaper/parse-page.ts';

const read = (...lines: string[]): ReturnType<typeof parsePage> => parsePage(lines.join('\n\n'));
const rolesOf = (...lines: string[]): string[] => read(...lines).lines.map(({ role }) => role);
/** The role of every line but the first. */
const belowHeadline = (...lines: string[]): string[] => rolesOf(...lines).slice(1);
const paragraphs = (count: number): string[] => Array.from({ length: count }, () => 'paragraph');

test('the fields of a notice are no headings', () => {
	const first = [
		'1.停电时间：2024年3月12日8:00—18:00',
		'停电线路：10千伏里高线',
		'停电范围：里高镇龙兴村、板六村、三合村。',
	];
	const second = ['2.停电时间：2024年3月13日7:30—12:00', '停电线路：10千伏百朋线', '停电范围：百朋镇怀洪村、下伦屯。'];
	const start = ['尊敬的用电客户：', '因线路检修，以下区域将计划停电，给您带来不便，敬请谅解。'];
	const end = ['如遇雨天或其他特殊情况，停电计划顺延。', '抢修电话：95598', '柳江供电公司', '2024年3月8日'];
	expect(belowHeadline('停电通知', ...start, ...first, ...second, ...end)).toEqual(paragraphs(12));
});

describe('items that are counted on', () => {
	const lead = '柳江区拉堡镇人民政府拟对下列无主坟墓进行迁移，请坟主于2024年4月30日前与我镇联系：';
	const items = ['（1）位于基隆村三家屯后山坟墓12座', '（2）位于思贤村高田屯坟墓3座', '（3）位于塘头村路口坟墓1座'];

	test('without a stop are no headings', () => {
		expect(belowHeadline('公　告', lead, ...items, '联系人：覃同志')).toEqual(paragraphs(5));
	});

	test('are known in figures of either kind', () => {
		expect([itemCountOf('二十一、防汛'), itemCountOf('⑩防火'), itemCountOf('2024年')]).toEqual([
			{ number: 21, style: '一、' },
			{ number: 10, style: '①' },
			null,
		]);
	});
});

test('a court’s number and who a speech is to are no decks', () => {
	const case1 = '韦大强：本院受理原告覃小芳诉你离婚纠纷一案，现依法向你公告送达起诉状副本、应诉通知书及开庭传票。';
	expect(belowHeadline('柳江县人民法院公告', '（2023）桂0221民初1234号', case1)).toEqual(paragraphs(2));
	const speech = '今天，我们怀着十分沉痛的心情，在这里悼念原县人大常委会副主任韦家声同志。';
	expect(rolesOf('悼　词', '——沉痛悼念韦家声同志', '各位领导、各位亲友：', speech).slice(2)).toEqual(paragraphs(2));
});

test('勘误 below a correction is a piece of its own', () => {
	const note = '因作者来稿笔误，本报3月1日第4版散文《渡口》中“一九六二年”应为“一九七二年”。';
	const second = '《柳江文艺》2024年第1期目录页“小说”栏第2行“覃晓”应为“覃晓兰”。';
	expect(read('更正', note, '勘误', second).articles.map(({ headline }) => headline?.text)).toEqual(['更正', '勘误']);
});

test('what is announced with 如下： does not go on with it', () => {
	const man = '韦国强，男，壮族，1978年5月生，大学学历，中共党员，现任拉堡镇党委书记，拟任县级单位正职；';
	const second = '覃大明，男，汉族，1982年11月生，中共党员，现任县发改局副局长，拟任乡镇党委书记。';
	const other = ['停水预告', '因管网改造，3月13日22时至14日6时柳东路停水。', '县自来水公司', '2024年3月12日'];
	const lead = '根据《党政领导干部选拔任用工作条例》，现将拟任职干部公示如下：';
	expect(rolesOf(...other, '公　示', lead, man, second).slice(5)).toEqual(paragraphs(3));
});

test('the family that signs belongs to its thanks, and so does the telephone of a list', () => {
	const thanks = '在办理先父韦家声丧事期间，承蒙县老干部局以及各位亲朋好友前来吊唁、敬献花圈，在此一并致谢。';
	const other = ['更正与说明', '1月5日本报3版《非遗进校园》图片作者应为黄小燕。', '特此更正，并向作者致歉。'];
	expect(rolesOf(...other, '鸣谢', thanks, '孝男：韦建国　韦建军', '孝女：韦建英').slice(4)).toEqual(paragraphs(3));
	const doctors = ['星期一上午：心内科 韦国强主任医师', '星期三全天：儿科 覃芳主任医师', '星期五：骨科 莫家宝医师'];
	expect(belowHeadline('县医院本周专家门诊安排', ...doctors, '预约电话：0772—7219999')).toEqual(paragraphs(4));
});

describe('a list of names', () => {
	const names = '嘉奖人员：韦勇、覃芳、李华、欧阳春、黄永强、谢军、农辉、';

	test('that goes on in the next line has no authors', () => {
		const above = [
			'向抗洪抢险中英勇献身的同志致敬',
			'烈士名单：',
			'韦大江　覃海生',
			'荣立三等功人员：',
			'莫　雄　兰　涛',
		];
		const page = read(...above, '通报表扬单位：县消防救援大队', names, '蓝天、廖志远、卢小燕', '县防汛抗旱指挥部');
		expect(page.articles.flatMap(({ contributors }) => contributors)).toEqual([]);
	});

	test('behind a label is no heading', () => {
		const start = ['各镇党委、政府，区直各单位：', '为树立典型，经研究，决定对韦勇等12名同志予以表彰。'];
		const lists = ['优秀共产党员：韦勇、覃芳、莫桂香、兰新妹', '优秀党务工作者：陈远、李华、欧阳春'];
		const end = ['希望受表彰的同志珍惜荣誉，再接再厉。', '中共柳江区委员会', '2024年6月30日'];
		expect(rolesOf('表彰决定', ...start, ...lists, ...end)).not.toContain('subheading');
	});

	test('that is set close was not cut at a width, however alike its rows are', () => {
		const first = ['第一批', '韦大江200元 覃小妹100元 莫有才50元', '兰秀花100元 罗玉梅100元 卢小燕30元'];
		const second = ['第二批', '黄永强50元 谢军50元 农辉20元', '蓝天100元 廖志远20元 韦家声200元'];
		const { lines } = parsePage(['农民工工资维权捐助名单', ...first, ...second, '（未完待续）'].join('\n'));
		expect(lines.map(({ role }) => role)).not.toContain('continuation');
	});

	test('is signed by who collected for it', () => {
		const given = ['县税务局  12000', '银海铝业有限公司  50000', '韦勇 500  覃芳 300  莫桂香 200'];
		const sum = '截至3月10日，累计收到捐款68400元，全部用于灾后重建。';
		const page = read('爱心捐款公布', '（单位：元）', ...given, sum, '柳江区慈善会', '2024年3月11日');
		expect(page.articles).toHaveLength(1);
	});
});

test('when a programme comes again, and the day of a notice with 0 for 〇, belong to these', () => {
	const programme = ['06:00—06:30 早安柳江', '12:00—12:30 壮语新闻', '18:00—18:30 柳江新闻联播'];
	expect(rolesOf('县融媒体中心广播节目表', ...programme, '（重播时间：次日12:30）').at(-1)).toBe('paragraph');
	const notice = '百朋镇政府定于3月5日在下伦村召开屯级公路建设现场会，请各村派一名干部参加会议。';
	expect(rolesOf('会议通知', notice, '百朋镇财政所', '二0二四年三月一日').at(-1)).toBe('paragraph');
});

test('a day over its rows is no headline', () => {
	const first = ['3月15日（周五）', '19:00 县委办—县政府办', '20:00 教育局—卫健局'];
	const second = ['3月16日（周六）', '9:00 公安局—税务局', '10:00 拉堡镇—百朋镇'];
	expect(rolesOf('2024年县直机关气排球赛赛程', ...first, ...second)).toEqual([
		'headline',
		...['subheading', 'paragraph', 'paragraph'],
		...['subheading', 'paragraph', 'paragraph'],
	]);
});
