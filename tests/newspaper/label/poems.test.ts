/** Poems as they are pasted: verse under verse, stanzas apart, songs of two voices. */
import { expect, test } from 'vitest';
import { parsePage } from '../../../src/newspaper/parse-page.ts';

const read = (...lines: string[]): ReturnType<typeof parsePage> => parsePage(lines.join('\n'));
const rolesOf = (...lines: string[]): string[] => read(...lines).lines.map(({ role }) => role);

test('verses without a stop, one under the other, were not cut at a width', () => {
	const verses = ['背起行囊那一天', '村口的狗没有叫', '母亲往我口袋里', '塞了三个煮鸡蛋', ''];
	const more = ['火车一路往东开', '我一路往西望', '鸡蛋捂热了', '家就凉了', '', '流水线上的月亮', '是圆的', '像鸡蛋'];
	const day = '    2023年12月于佛山';
	expect(rolesOf('打工谣', '', '□ 石 头', '', ...verses, ...more, '', day)).toEqual([
		'headline',
		'byline',
		...[...verses, ...more, day].filter((line) => line !== '').map(() => 'paragraph'),
	]);
});

test('a song of two voices is one piece', () => {
	const song = ['男：柳江河水清又清，', '　　哥撑竹排妹来迎。', '女：竹排撑到新码头，', '　　党的恩情唱不停。', ''];
	const answer = ['男：过去出门走泥巴，', '　　如今水泥通到家。', '女：晚上路灯亮堂堂，', '　　老人跳舞笑哈哈。'];
	const page = read('山歌唱党恩', '', ...song, ...answer);
	expect(page.articles.map(({ headline }) => headline?.text)).toEqual(['山歌唱党恩']);
	expect(page.lines.slice(1).map(({ role }) => role)).toEqual(Array.from({ length: 8 }, () => 'paragraph'));
});

test('a title that is set wide amid verses is the next poem’s', () => {
	const hands = ['母亲，您的手', '是一张旧地图', '每一条皱纹', '都通向', '回家的路'];
	const smoke = ['炊烟升起来', '牛就回来了', '炊烟落下去', '孩子们就回来了'];
	expect(rolesOf('写给母亲的诗（外一首）', '莫彩云', ...hands, '炊　烟', ...smoke)).toEqual([
		'headline',
		'byline',
		...hands.map(() => 'paragraph'),
		'subheading',
		...smoke.map(() => 'paragraph'),
	]);
});

test('a song has its verses below who wrote its words and its tune, and a refrain', () => {
	const verses = ['布谷声声催人早', '春到壮乡好热闹', '铁牛欢叫水田里', '秧苗青青把手招'];
	const rest = ['（副歌）', '哎啰嘿 柳江水', '浇得家乡处处美', '哎啰嘿 党旗红', '引得幸福日日随'];
	expect(rolesOf('春耕（歌词）', '', '词：韦青禾 曲：陈远', '', ...verses, ...rest)).toEqual([
		'headline',
		'byline',
		...[...verses, ...rest].map(() => 'paragraph'),
	]);
});

test('poets below their short poems have written these, and each poem its title', () => {
	const fires = ['渔　火', '', '江面上', '几粒星子', '在晃', '', '□ 陈远', ''];
	const mill = ['石磨', '', '磨着磨着', '黄豆成了浆', '磨着磨着', '青丝成了霜', '', '□ 韦青禾', ''];
	const house = ['老 屋', '', '门虚掩着', '像有人', '刚刚出去', '', '□ 莫彩云'];
	const { articles } = read('短诗一束', '', ...fires, ...mill, ...house);
	expect(articles.map(({ headline }) => headline?.text)).toEqual(['渔　火', '石磨', '老 屋']);
	expect(articles.flatMap(({ contributors }) => contributors.map(({ name }) => name))).toEqual([
		'陈远',
		'韦青禾',
		'莫彩云',
	]);
});
