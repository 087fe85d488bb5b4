import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeFinder } from '../../src/places/find-places.ts';

const place = (name: string, aliases: string[] = []) => ({ name, aliases, parent: null, gloss: null });
const find = placeFinder([
	place('柳州市'),
	place('柳江区', ['柳江县', '柳江']),
	place('拉堡镇', ['拉堡']),
	place('翠林社区'),
	place('三都镇', ['三都']),
	place('新村'),
	place('兴柳路'),
]);
const named = (text: string) => find(text).map(({ name }) => name);

test('a place is found by its name and its other names, and where it stands', () => {
	const text = '近日，柳江县拉堡镇的街头。';
	expect(find(text)).toEqual([
		{ name: '柳江区', from: 3, to: 6 },
		{ name: '拉堡镇', from: 6, to: 9 },
	]);
});

test.each([
	['学校位于柳江区拉堡镇翠林社区辖区', ['柳江区', '拉堡镇', '翠林社区']],
	['拉堡镇拉堡社区', ['拉堡镇']],
	['这条路叫兴柳路，路口有灯', ['兴柳路']],
	['柳江区柳江区', ['柳江区', '柳江区']],
	['', []],
])('the longest name counts: %s', (text, places) => {
	expect(named(text)).toEqual(places);
});

describe('a place that only begins the name of another thing is not named', () => {
	test.each([
		'柳江区人民法院开庭',
		'柳州市柳江区人民法院开庭',
		'柳江区城管执法局在辖区巡查',
		'柳江区住房和城乡建设局',
		'柳江区教育局局长',
		'拉堡镇派出所民警',
		'拉堡镇中心小学',
		'柳江区第二中学',
		'柳江二中',
		'柳州市第四十一中学',
		'柳江区实验高中',
		'柳江区消防救援大队',
		'柳江农村商业银行',
		'柳江建设集团',
		'柳江大桥合龙',
		'柳江水更清',
		'柳江河畔',
		'三都县',
		'贵州三都水族自治县',
		'三都村',
		'拉堡路',
	])('%s', (text) => {
		expect(named(text)).toEqual([]);
	});
});

describe('what only looks like it still means the place', () => {
	test.each([
		['柳江区开展校园周边整治', ['柳江区']],
		['柳江区委书记', ['柳江区']],
		['柳江区政府', ['柳江区']],
		['拉堡镇党委、镇政府', ['拉堡镇']],
		['翠林社区居委会', ['翠林社区']],
		['柳江区农村学校', ['柳江区']],
		['柳江区学校门口', ['柳江区']],
		['柳江区各中小学', ['柳江区']],
		['柳江区局部有雨', ['柳江区']],
		['柳江区路边', ['柳江区']],
		['柳江区域经济', ['柳江区']],
		['柳江市民', ['柳江区']],
		['柳江水稻', ['柳江区']],
		['三都香葱', ['三都镇']],
		['新村民', ['新村']],
	])('%s', (text, places) => {
		expect(named(text)).toEqual(places);
	});
});

test('without a list nothing is found', () => {
	expect(placeFinder([])('柳江区')).toEqual([]);
});

test('what is found stands in the text, in order, and does not overlap', () => {
	const syllable = fc.constantFrom(
		'柳',
		'江',
		'区',
		'县',
		'拉',
		'堡',
		'镇',
		'三',
		'都',
		'新',
		'村',
		'民',
		'法院',
		'、',
	);
	fc.assert(
		fc.property(fc.array(syllable, { maxLength: 40 }), (parts) => {
			const text = parts.join('');
			let last = 0;
			for (const { from, to } of find(text)) {
				expect(from).toBeGreaterThanOrEqual(last);
				expect(text.slice(from, to)).toMatch(/^(?:柳州市|柳江[区县]?|拉堡镇?|三都镇?|翠林社区|新村|兴柳路)$/u);
				last = to;
			}
		}),
		{ seed: 18 },
	);
});
