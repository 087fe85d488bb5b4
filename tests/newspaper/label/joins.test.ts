/** What the characters on both sides of a break say of it, and what becomes of lines that stand there. */
import { describe, expect, test } from 'vitest';
import { beginsAmid, goesOnIn } from '../../../src/newspaper/label/joins.ts';
import { parsePage } from '../../../src/newspaper/parse-page.ts';

describe('a text without a stop at its end', () => {
	test.each([
		['推动农产品批发市场与', '生产基地对接'],
		['全县茶农人均收入达到两', '万多元'],
		['技术员人人都是多面手，既精通一门以上专业，又能够', '熟练操作'],
		['从根本上解决问题，逐步稳定和提高', '城市蔬菜自给能力'],
	])('%s | %s goes on', (above, below) => {
		expect(goesOnIn(above, below)).toBeGreaterThan(0);
	});

	test.each([
		['组织销区与产区对接，建立了日常购销对接机制', '农业会展经济蓬勃发展'],
		['特别是在化解矛盾中发挥了独特作用', '在深入了解客户需求后，公司提出了方案'],
		['还适应了新业务带来的系统变革需要', '老李就是受益者中的一位'],
	])('%s | %s does not', (above, below) => {
		expect(goesOnIn(above, below)).toBeLessThan(0);
	});
});

test('a beginning may show by itself that it is none', () => {
	expect(beginsAmid('了起来，无数人挥舞着彩旗')).toBeGreaterThan(beginsAmid('近日，全县茶园陆续开采'));
	expect(beginsAmid('')).toBeTypeOf('number');
	expect(goesOnIn('', '')).toBeTypeOf('number');
});

test('where text recognition has lost stops, a line goes on only where it reads on', () => {
	const page = [
		'茶园四季有活干',
		'近年来，青禾县大力发展茶产业，全县茶园面积达到八万亩，茶农人均收入连续五年增长，小茶叶成了大产业',
		'时下，正是春茶采摘的季节，走进青禾县的茶园，随处可见茶农忙碌的身影，茶香飘满了山谷。',
		'在老街村的茶厂里，制茶师傅一边翻炒一边介绍，今年的鲜叶品质比往年好，收购价也高了不少。',
		'青禾县种茶历史悠久，全县十二个乡镇都有茶园，三万多户茶农靠茶增收，茶产业成了富民产业。',
		'茶园的生态环境和标准化建设是现代茶产业的关键环节。全县推广绿色防控，禁用高毒农药，建起了质量安全保障网。',
		'一条条机耕路四通八达，一口口新建的蓄水池星罗棋布，装运有机肥的小四轮穿梭其中。去年以来，县里',
		'投资一千多万元，建设标准化生态茶园五百多亩。老街村的茶农说，茶园的路好走了，人也更有干劲了。',
		'改善生态，更要改良品种。县里引进良种，建起苗圃，向茶农免费发放茶苗，茶园的品种一年比一年好',
		'全县现有茶叶企业三十多家，年加工能力两千多吨，产品销往全国各地，还带动了包装和物流等行业的发展。',
	].join('\n');
	expect(parsePage(page).lines.map(({ role }) => role)).toEqual([
		'headline',
		'paragraph',
		'paragraph',
		'paragraph',
		'paragraph',
		'paragraph',
		'paragraph',
		'continuation',
		'paragraph',
		'paragraph',
	]);
});
