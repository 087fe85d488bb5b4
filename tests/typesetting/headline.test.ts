import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedText } from '../../src/typesetting/line-break.ts';
import { headlineOf } from '../../src/typesetting/headline.ts';
import type { Word } from '../../src/view/headline.ts';

const phrases = (text: string): string[] => headlineOf(text).phrases.map(printedText);
const plainWords = (word: Word): string[] => (typeof word === 'string' ? [word] : word.flatMap(plainWords));
/** The words of a headline of one phrase; those of a title as a list of their own. */
const words = (text: string) => headlineOf(text).phrases[0];

test('a headline is broken at its printed space', () => {
	expect(phrases('笃行实干出实绩 奋楫扬帆再启航')).toEqual(['笃行实干出实绩', '奋楫扬帆再启航']);
	expect(phrases('2024年凝心聚力　擘画蓝图再出发')).toEqual(['2024年凝心聚力', '擘画蓝图再出发']);
});

test('a space between Latin words breaks nothing', () => {
	expect(phrases('村里来了 AI PC 培训班')).toEqual(['村里来了 AI PC 培训班']);
});

test('a line may end between words, not within one', () => {
	expect(words('柳江区开展校园周边流动摊点整治行动')).toEqual([
		'柳江区',
		'开展',
		'校园',
		'周边',
		'流动',
		'摊点',
		'整治',
		'行动',
	]);
});

test('a phrase that no dictionary has is a word all the same', () => {
	expect(words('2024年凝心聚力')).toEqual(['2024年', '凝心聚力']);
});

test('a word of degree stays with what it is said of', () => {
	expect(words('群众就诊更方便')).toEqual(['群众', '就诊', '更方便']);
	expect(words('日子更红火')).toEqual(['日子', '更红火']);
	expect(words('“更美好的家园”')).toEqual([['“更美好的', '家园”']]);
});

test('a word that the dictionary takes too long gives its end to the next', () => {
	expect(words('乡镇小学校园餐')).toEqual(['乡镇', '小学', '校园', '餐']);
	expect(words('新建小学校十所')?.join('|')).toContain('小学校');
});

test('punctuation stays with its word, a number with its unit', () => {
	const all = plainWords(words('我区新增项目122个，总投资294.26亿元：（一期）开工') ?? []);
	expect(all.filter((word) => /^[，：）]/u.test(word) || word.endsWith('（'))).toEqual([]);
	expect(all).toEqual(expect.arrayContaining(['122个，', '294.26亿元：']));
});

test('a title stays whole, and a quotation, with the mark after it', () => {
	expect(words('学习《乡村振兴促进法》共建家园')).toContainEqual(['《乡村', '振兴', '促进法》']);
	expect(words('学习《乡村振兴促进法》，共建家园')?.[0]).toContainEqual(['《乡村', '振兴', '促进法》，']);
	expect(words('守护学生『舌尖上的安全』')?.at(-1)).toEqual(['『舌尖上的', '安全』']);
	expect(words('“洗刷刷”美化家园')).toEqual(['“洗刷刷”', '美化', '家园']);
});

test('a title too long for any line is broken between its words like the rest', () => {
	const all = words('《关于进一步加强农村生活污水治理工作的实施意见》印发') ?? [];
	expect(all.length).toBeGreaterThan(5);
	expect(all.every((word) => typeof word === 'string')).toBe(true);
});

test('a line ends after a colon or a comma rather than between two words', () => {
	expect(words('空军工程大学：创新学员德育新模式')?.map(printedText)).toEqual(['空军工程大学：', '创新学员德育新模式']);
	// Not inside of a title, nor after two characters, nor before a clause that no line holds.
	expect(words('学习《乡村：新天地》有感')?.[0]).toBe('学习');
	expect(words('问：明天停水吗')).toEqual(['问：', '明天', '停水', '吗']);
	expect(words('县农业局：今年全县油菜种植面积比去年增加两成以上')?.slice(0, 2).map(printedText)).toEqual([
		'县农业局：',
		'今年',
	]);
});

test('the name of a column stands together before its headline', () => {
	expect(phrases('【科学发展 成就辉煌】创新造就深度纪录')).toEqual(['【科学发展 成就辉煌】创新造就深度纪录']);
	expect(words('【科学发展 成就辉煌】创新造就深度纪录')?.map(printedText)).toEqual([
		'【科学发展 成就辉煌】',
		'创新造就深度纪录',
	]);
	expect(phrases('【决胜全面建成小康社会 奋力谱写时代新篇章】各地见闻')).toHaveLength(2);
});

test('no line begins with an interpunct or a connector, whatever stands before it', () => {
	const groups = (text: string) => JSON.stringify(headlineOf(text).phrases);
	expect(groups('【治国理政新实践 ·脱贫军令状】')).toContain('["实践 ·脱贫"]');
	expect(groups('参观中国—东盟博览会')).toContain('["中国—东盟"]');
	// Wider than a line may be: it ends behind the connector.
	expect(groups('乌鲁木齐—呼和浩特高铁')).toContain('["乌鲁木齐—"],"呼和浩特"');
	expect(groups('【“不忘初心”主题教育】')).toContain('"【“不忘初心”"');
	expect(phrases('黑河分水十年（一） ：重现生机')).toHaveLength(1);
	expect(phrases('“ 五一”节目今晚播出')).toHaveLength(1);
	expect(groups('会议2022年3月5日召开')).toContain('"2022年3月5日"');
	expect(groups('“十三五”规划')).toContain('“十三五”');
});

test('a name before an interpunct stays whole, and with what it stands before if they fit a line', () => {
	const groups = (text: string) => JSON.stringify(headlineOf(text).phrases);
	expect(groups('鹧鸪天·春耕')).toBe('[[["鹧鸪天·春耕"]]]');
	expect(groups('鹧鸪天·春耕 卜算子·咏荷')).toBe('[[["鹧鸪天·春耕"]],[["卜算子·咏荷"]]]');
	expect(groups('库尔班·吐鲁木')).toBe('[[["库尔班·吐鲁木"]]]');
	// Too wide for one line on every phone: the line ends behind the interpunct.
	expect(groups('沁园春·柳江新貌')).toBe('[[[["沁园春·"],"柳江新貌"]]]');
	expect(groups('“壮族三月三·桂风壮韵浓”')).toContain('["“壮族三月三·"],"桂风壮韵"');
});

test('a word that the dictionary takes apart stays whole behind others of that kind', () => {
	expect(words('医保异地就医怎么报销')?.map(printedText)).toEqual(['医保异地', '就医', '怎么', '报销']);
	expect(words('新增两家国家级高新技术企业')?.map(printedText)).toContain('国家级');
});

test('short phrases stand large, long ones small', () => {
	expect(headlineOf('笃行实干出实绩 奋楫扬帆再启航').fit).toBe('s');
	expect(headlineOf('群众回家路亮堂堂').fit).toBe('m');
	expect(headlineOf('群众回家的路亮堂堂').fit).toBe('m');
	expect(headlineOf('群众晚上回家路亮堂堂').fit).toBe('l');
	expect(headlineOf('柳江区开展校园周边流动摊点整治行动').fit).toBe('xl');
});

test('a headline that is a long sentence stands smallest, however short its phrases are', () => {
	const phrase = '群众回家路亮堂堂';
	expect(headlineOf(Array.from({ length: 5 }, () => phrase).join('　')).fit).toBe('xxl');
	expect(headlineOf(Array.from({ length: 4 }, () => phrase).join('　')).fit).toBe('m');
	expect(headlineOf('关于'.repeat(21)).fit).toBe('xxl');
});

test('no character of a headline is lost but the spaces it is broken at', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
			const bare = (one: string) => one.replaceAll(/[ \u3000]/g, '');
			expect(bare(phrases(text).join(''))).toBe(bare(text));
		}),
	);
});

test.each(['【 标  题 】乡企为何要补农', '（ 下 ）', '【　标题　】种茶', '“ 好事 ”办好'])(
	'no word of “%s” begins with a closing mark or ends with an opening one, spaces aside',
	(title) => {
		const all = headlineOf(title).phrases.flatMap(plainWords);
		expect(all.join('')).toBe(title);
		expect(all.filter((word) => /^\s*[\p{Pe}\p{Pf}]|[\p{Ps}\p{Pi}]\s*$/u.test(word))).toEqual([]);
	},
);
