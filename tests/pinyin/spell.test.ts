import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spell } from '../../src/pinyin/spell.ts';

const read = (text: string, surname = false): string =>
	spell(text, { surname })
		.map(({ syllable }) => syllable)
		.join(' ');

describe('places', () => {
	test.each([
		['柳江', 'liu jiang'],
		['六安', 'lu an'],
		['台州', 'tai zhou'],
		['涡阳', 'guo yang'],
		['歙县', 'she xian'],
		['番禺', 'pan yu'],
		['大埔县', 'da bu xian'],
		['东莞', 'dong guan'],
		['浚县', 'xun xian'],
		['阆中', 'lang zhong'],
		['泌阳', 'bi yang'],
		['会昌', 'hui chang'],
		['会稽', 'kuai ji'],
		['乐山', 'le shan'],
		['乐清', 'yue qing'],
		['乐业县', 'le ye xian'],
		['重庆', 'chong qing'],
		['蚌埠', 'beng bu'],
		['亳州', 'bo zhou'],
		['铅山', 'yan shan'],
		['蔚县', 'yu xian'],
		['洪洞', 'hong tong'],
		['单县', 'shan xian'],
		['长子县', 'zhang zi xian'],
		['什邡', 'shi fang'],
		['六合区', 'lu he qu'],
		['都安瑶族自治县', 'du an yao zu zi zhi xian'],
		['三都镇', 'san du zhen'],
		['拉堡镇', 'la bao zhen'],
		['六景', 'liu jing'],
		['覃塘区', 'qin tang qu'],
		['百色', 'bai se'],
		['仫佬族', 'mu lao zu'],
	])('%s %s', (text, reading) => {
		expect(read(text)).toBe(reading);
	});
});

describe('words with characters of two readings', () => {
	test.each([
		['银行行长', 'yin hang hang zhang'],
		['行业', 'hang ye'],
		['长大', 'zhang da'],
		['增长', 'zeng zhang'],
		['长期', 'chang qi'],
		['县教育局局长', 'xian jiao yu ju ju zhang'],
		['教育局长期坚持', 'jiao yu ju chang qi jian chi'],
		['城乡长期', 'cheng xiang chang qi'],
		['乡长', 'xiang zhang'],
		['河长制', 'he zhang zhi'],
		['率先', 'shuai xian'],
		['增长率', 'zeng zhang lv'],
		['效率先进', 'xiao lv xian jin'],
		['秸秆还田', 'jie gan huan tian'],
		['退耕还林', 'tui geng huan lin'],
		['归还', 'gui huan'],
		['还是', 'hai shi'],
		['还书记', 'hai shu ji'],
		['调研', 'diao yan'],
		['人民调解', 'ren min tiao jie'],
		['重阳', 'chong yang'],
		['注重塑造', 'zhu zhong su zao'],
		['重塑', 'chong su'],
		['音乐', 'yin yue'],
		['快乐', 'kuai le'],
		['会计', 'kuai ji'],
		['供给', 'gong ji'],
		['螺蛳粉', 'luo si fen'],
		['莲藕', 'lian ou'],
		['彩调', 'cai diao'],
		['考察组一行到柳江', 'kao cha zu yi xing dao liu jiang'],
		['一行业务', 'yi hang ye wu'],
		['大城市', 'da cheng shi'],
		['绿色女排', 'lv se nv pai'],
	])('%s %s', (text, reading) => {
		expect(read(text)).toBe(reading);
	});
});

describe('surnames', () => {
	test.each([
		['覃海南', 'qin hai nan'],
		['单田芳', 'shan tian fang'],
		['解晓东', 'xie xiao dong'],
		['仇英', 'qiu ying'],
		['区大伦', 'ou da lun'],
		['查良镛', 'zha liang yong'],
		['曾国藩', 'zeng guo fan'],
		['盖叫天', 'ge jiao tian'],
		['朴树', 'piao shu'],
		['尉迟恭', 'yu chi gong'],
		['任志强', 'ren zhi qiang'],
		['华国锋', 'hua guo feng'],
		['纪晓岚', 'ji xiao lan'],
		['韦', 'wei'],
		['买买提·吐尔逊', 'mai mai ti tu er xun'],
	])('%s %s', (name, reading) => {
		expect(read(name, true)).toBe(reading);
	});

	test('stand where the name begins', () => {
		expect(read('　单田芳', true)).toBe('shan tian fang');
		expect(read('简单', true)).toBe('jian dan');
		expect(read('简·单', true)).toBe('jian dan');
	});
});

test('each Han character has its place, and nothing else has one', () => {
	expect(spell('PCB产业·𠮷 nü')).toEqual([
		{ syllable: 'chan', start: 3, end: 4 },
		{ syllable: 'ye', start: 4, end: 5 },
		{ syllable: '', start: 6, end: 8 },
	]);
	expect(spell('')).toEqual([]);
	expect(spell('好々〇')).toMatchObject([{ syllable: 'hao' }, { syllable: '' }, { syllable: 'ling' }]);
});

test('in any string', () => {
	const anything = fc.string({
		unit: fc.oneof(
			fc.constantFrom('柳', '行', '长', '都', '一', '不', '々', '〇', '㐂', '𠮷', '\ud800', '·', ' ', 'ü', '😀'),
			fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
		),
	});
	fc.assert(
		fc.property(anything, fc.boolean(), (text, surname) => {
			const spelt = spell(text, { surname });
			expect(spelt.map(({ start, end }) => text.slice(start, end))).toEqual(text.match(/\p{Script=Han}/gu) ?? []);
			for (const { syllable } of spelt) expect(syllable).toMatch(/^[a-z]{0,6}$/);
		}),
		{ seed: 20240105, numRuns: 1000 },
	);
});
