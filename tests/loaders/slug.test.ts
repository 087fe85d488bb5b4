import { describe, expect, test } from 'vitest';
import { reservedInEdition, slugOf, uniqueSlugs } from '../../src/loaders/slug.ts';

describe('an address is the first phrase in pinyin', () => {
	test.each([
		['笃行实干出实绩 奋楫扬帆再启航', 'du-xing-shi-gan-chu-shi-ji'],
		['“洗刷刷”美化家园', 'xi-shua-shua-mei-hua-jia-yuan'],
		['守护学生『舌尖上的安全』', 'shou-hu-xue-sheng-she-jian-shang-de-an-quan'],
		['——中共柳江区委二届六次全会', 'zhong-gong-liu-jiang-qu-wei-er-jie-liu-ci-quan-hui'],
		['新兴工业园区。', 'xin-xing-gong-ye-yuan-qu'],
		['2023年踔厉奋发', '2023-nian-chuo-li-fen-fa'],
		['5G网络进村　家家有Wi-Fi', '5g-wang-luo-jin-cun'],
		['图：新兴工业园区', 'tu-xin-xing-gong-ye-yuan-qu'],
		['绿色吕宋', 'lv-se-lv-song'],
		['重庆银行行长到乐清', 'chong-qing-yin-hang-hang-zhang-dao-yue-qing'],
		['覃塘区', 'qin-tang-qu'],
		['ＡＢＣ　全角', 'abc-quan-jiao'],
		['……', ''],
		['', ''],
	])('%s → %s', (text, slug) => {
		expect(slugOf(text)).toBe(slug);
	});

	test('of at most twelve syllables', () => {
		expect(slugOf('一'.repeat(200_000)).split('-')).toHaveLength(12);
	});

	test('of at most eighty characters', () => {
		expect(slugOf('A'.repeat(200_000))).toHaveLength(80);
	});

	test('fit for an address whatever the text', () => {
		for (const text of ['𠮷野家', 'Ünïcödé Straße', '한국어', '<script>', '../../x', 'a\0b', '😀笑']) {
			expect(slugOf(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
		}
	});
});

test('a person’s surname is read as one', () => {
	expect(slugOf('覃海南', { surname: true })).toBe('qin-hai-nan');
	expect(slugOf('单田芳', { surname: true })).toBe('shan-tian-fang');
	expect(slugOf('查良镛', { surname: true })).toBe('zha-liang-yong');
	expect(slugOf('买买提·吐尔逊', { surname: true })).toBe('mai-mai-ti-tu-er-xun');
});

describe('addresses in one edition differ', () => {
	test('the same phrase is counted', () => {
		const slug = uniqueSlugs('wu-ti');
		expect(['喜报', '喜报', '洗报', '喜报-2'].map(slug)).toEqual(['xi-bao', 'xi-bao-2', 'xi-bao-3', 'xi-bao-4']);
	});

	test('a text that can’t be spelt has the fallback', () => {
		const slug = uniqueSlugs('wu-ti');
		expect(['！！', '……'].map(slug)).toEqual(['wu-ti', 'wu-ti-2']);
	});

	test('the pages’ and the photos’ own addresses are left to them', () => {
		const slug = uniqueSlugs('wu-ti', reservedInEdition([]));
		expect(['photos', '01', '2024'].map(slug)).toEqual(['photos-2', '01-2', '2024-2']);
	});

	test('twenty thousand pieces of one title take no longer each', () => {
		const slug = uniqueSlugs('wu-ti');
		const made = Array.from({ length: 20_000 }, () => slug('要闻'));
		expect(new Set(made).size).toBe(20_000);
		expect(made.at(-1)).toBe('yao-wen-20000');
	});
});
