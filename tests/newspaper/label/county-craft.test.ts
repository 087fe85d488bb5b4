/** What county papers set round their photos, cartoons, writers and posts, each where it stands. */
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/newspaper/parse-page.ts';
import { lead, text } from './county-text.ts';

const read = (...lines: string[]): ReturnType<typeof parsePage> => parsePage(lines.join('\n'), 'page.txt');
/** @returns what each line of a page is read as */
const rolesOf = (...lines: string[]): string[] => read(...lines).lines.map(({ role }) => role);

describe('a caption without a credit', () => {
	test('stands behind a sign that points at its photo', () => {
		for (const caption of [
			'△表彰大会现场',
			'▲ 优秀教师代表上台领奖',
			'▽停水区域示意图',
			'↓↓↓ 志愿者在清理河道',
			'◀游客在梨园里拍照打卡',
		])
			expect([caption, ...rolesOf('定了！县城这三条路月底通车', '', text, '', caption, '', text).slice(2, 3)]).toEqual([
				caption,
				'caption',
			]);
	});

	test('says who stands where', () => {
		expect(rolesOf('秋收送电到田头', lead, '王师傅（左）向农户讲解用电常识', text)[2]).toBe('caption');
	});

	test('stands in a row over the credit of all', () => {
		expect(
			rolesOf(
				'春到梨园',
				'三月的龙门山，千亩梨花竞相绽放，八方游客踏春而来，在花海里赏花拍照，享受春日时光。',
				'演员表演舞蹈',
				'孩子们放飞风筝',
				'手艺人展示竹编技艺',
				'本报记者 段鹏 摄',
			).slice(2),
		).toEqual(['caption', 'caption', 'caption', 'credit']);
	});
});

describe('who drew or wrote', () => {
	test('a cartoon is credited to who drew it', () => {
		for (const credit of ['王铎　作', '李晓明绘', '漫画/王铎']) {
			const page = read('画中话', '“低头族”', credit, text);
			expect([
				credit,
				page.articles.flatMap(({ contributors }) => contributors.map(({ name, act }) => [name, act])),
			]).toEqual([credit, [[expect.stringMatching(/^(?:王铎|李晓明)$/u), '图']]]);
		}
	});

	test('a pupil, a teacher at the party school and a pen name are writers', () => {
		for (const byline of [
			'城关小学四（3）班　农小蕾',
			'中共青禾县委党校　黎　勇',
			'◎闻　理',
			'□本报文史特约作者　姚继祖',
			'搜集整理：廖桂香',
		])
			expect([byline, ...rolesOf('第三版', '', '借书', byline, text, text).slice(1, 3)]).toEqual([
				byline,
				'headline',
				'byline',
			]);
	});
});

test('several offices sign a notice together, over its day', () => {
	const roles = rolesOf(
		'道路施工公告',
		'因南环路改造施工，自7月15日起实行半幅封闭，过往车辆请绕行环城西路。',
		'县公安局　县住房和城乡建设局',
		'2017年7月10日',
	);
	expect(roles).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
});

test('other posts that a post lists are none of its text', () => {
	const roles = rolesOf(
		'定了！县城这三条路月底通车',
		'',
		text,
		'',
		'往期推荐',
		'◆ 重磅！青山县最新人事任免',
		'◆ 国庆高速免费时间定了',
	);
	expect(roles.slice(2)).toEqual(['furniture', 'furniture', 'furniture']);
});

test('a name of the page over its number is no headline', () => {
	expect(rolesOf('读者之友', '第3版', '', '秋收送电到田头', lead)[0]).not.toBe('headline');
});

test('the days of a timetable are text', () => {
	const rows = [
		'周一　心血管内科　罗志明　副主任医师',
		'周三　骨科　韦建新　主任医师',
		'周五　儿科　黄丽萍　副主任医师',
	];
	expect(rolesOf('秋收送电到田头', lead, '', '县人民医院专家门诊', ...rows).slice(3)).toEqual([
		'paragraph',
		'paragraph',
		'paragraph',
	]);
});

test('a page cut at a narrow width is read by its paragraphs', () => {
	const page = read(
		'小木耳撑起致富伞',
		'　　本报讯（记者 邱明 通讯',
		'员 郝佳）眼下，走进柞水坪镇',
		'新合村木耳产业园，一排排大棚',
		'整齐排列，菌袋上的木耳长势喜',
		'人。村民们正忙着采摘、晾晒。',
		'　　“我在这里务工，一天120',
		'元，还能照顾家里。”村民陈春',
		'花说。',
		'　　该社还组织技术人员进村入',
		'户，指导农民科学用肥，让更多',
		'的村民掌握种植技术，增加了收',
		'入。',
	);
	expect(page.lines.map(({ role }) => role)).toEqual([
		'headline',
		'paragraph',
		...Array.from({ length: 4 }, () => 'continuation'),
		'paragraph',
		'continuation',
		'continuation',
		'paragraph',
		...Array.from({ length: 3 }, () => 'continuation'),
	]);
});

test('what a government’s site sets round a piece is none of its text', () => {
	const roles = rolesOf(
		'您当前的位置：首页 > 新闻中心 > 乡镇传真',
		'沙河镇：小网格托起大民生',
		'【字体：大 中 小】 打印 关闭',
		text,
		text,
		'上一条：白塔镇开展秋季义务植树',
		'下一条：城关镇：文明新风进万家',
		'扫一扫在手机打开当前页',
	);
	expect(roles).toEqual([
		'furniture',
		'headline',
		'furniture',
		'paragraph',
		'paragraph',
		'furniture',
		'furniture',
		'furniture',
	]);
});

test('the day under a letter’s signature stands in the letter', () => {
	const letter = read(
		'感谢信',
		'尊敬的镇卫生院全体医务人员：',
		'我父亲突发急病，是你们及时抢救，使他转危为安，我们全家表示衷心的感谢！',
		'此致',
		'敬礼',
		'村民：王德福',
		'2013年9月20日',
	);
	expect(letter.lines.at(-1)).toMatchObject({ role: 'paragraph', article: 1 });
});

test('a short line that says what somebody is doing is a caption, without a stop too', () => {
	expect(rolesOf('秋收送电到田头', lead, '供电工人正在检查线路', text)[2]).toBe('caption');
});

test('the title of a drawing and its artist are no heading', () => {
	expect(['caption', 'credit']).toContain(
		rolesOf('借书', '李小燕', text, text, '', '荷塘清趣（国画）　赵文渊', '', '秋收送电到田头', lead)[4],
	);
});
