import { describe, expect, test } from 'vitest';
import { beyondGb2312 } from '../../../src/search/text/beyond-gb2312.ts';
import { simplified, toSimplified } from '../../../src/search/text/traditional.ts';
import { variantForms } from '../../../src/search/text/variant-forms.ts';
import { simplifiedForm } from '../../../src/search/text/with-simplified.ts';

/** As printed or typed, and as simplified text has it, of one length. */
const words: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
	[
		'old print',
		[
			['靑年', '青年'],
			['淸明', '清明'],
			['敎育', '教育'],
			['眞実', '真实'],
			['戸口', '户口'],
			['卽日', '即日'],
			['旣然', '既然'],
			['尙未', '尚未'],
			['鄕鎭', '乡镇'],
			['靑菓', '青果'],
			['硏究', '研究'],
			['黃金時価', '黄金时价'],
			['揷秧', '插秧'],
			['塡報', '填报'],
			['敍事', '叙事'],
			['髙峯', '高峰'],
			['愼重', '慎重'],
			['飮水', '饮水'],
		],
	],
	[
		'variants that were put aside in 1955',
		[
			['村邨', '村村'],
			['磚窰', '砖窑'],
			['稉稻', '粳稻'],
			['棃園', '梨园'],
			['畊地', '耕地'],
			['佔畧', '占略'],
			['隄堰', '堤堰'],
			['紥根', '扎根'],
			['徧地', '遍地'],
			['羣衆', '群众'],
			['蔴袋', '麻袋'],
			['韮菜', '韭菜'],
			['鴈山', '雁山'],
			['祕書', '秘书'],
			['牀前', '床前'],
			['舊曆', '旧历'],
		],
	],
	[
		'Taiwan and Hong Kong',
		[
			['瞭解', '了解'],
			['不明瞭', '不明了'],
			['甚麼', '什么'],
			['甚麽', '什么'],
			['什麼', '什么'],
			['裡面', '里面'],
			['裏面', '里面'],
			['台灣', '台湾'],
			['臺灣', '台湾'],
			['跟著', '跟着'],
			['堅持著', '坚持着'],
			['魯迅所著', '鲁迅所著'],
			['著有詩選', '著有诗选'],
			['妳們', '你们'],
			['牠們', '它们'],
			['隣居', '邻居'],
			['衞生', '卫生'],
			['復甦', '复苏'],
			['反覆', '反复'],
			['答覆', '答复'],
			['憑藉', '凭借'],
			['藉口', '借口'],
			['傢俱', '家具'],
			['彷彿', '仿佛'],
			['沈重', '沉重'],
			['屋簷', '屋檐'],
			['線綫', '线线'],
		],
	],
	[
		'Japan',
		[
			['沢渉', '泽涉'],
			['広場', '广场'],
			['図書', '图书'],
			['歩歳', '步岁'],
			['関東', '关东'],
			['桜駅', '樱驿'],
		],
	],
];

describe.each(words)('variants: %s', (_, pairs) => {
	test.each(pairs)('%s is %s', (printed, plain) => {
		expect(toSimplified(printed)).toBe(plain);
	});

	test.each(pairs)('%s may be another way of writing, and is kept in both', (printed, plain) => {
		expect(beyondGb2312(printed)).toBe(true);
		expect(simplifiedForm(printed)).toBe(plain);
	});
});

test.each([
	'瞭望塔',
	'甚至',
	'著名作家的名著',
	'沈阳市的沈先生',
	'颠覆',
	'慰藉',
	'狼藉',
	'一应俱全',
	'彷徨',
	'显著成绩',
	'为著名的画家',
])('%s is left to simplified text', (text) => {
	expect(toSimplified(text)).toBe(text);
	expect(simplifiedForm(text)).toBeNull();
});

test('every variant leads at once to a character that simplified text has', () => {
	expect(variantForms.length).toBeGreaterThan(1000);
	for (const [form, character] of variantForms) {
		expect(beyondGb2312(form), form).toBe(true);
		expect(simplified.get(character) ?? character, form).toBe(character);
		expect(form.normalize('NFKC'), form).toBe(form);
	}
	expect(new Set(variantForms.map(([form]) => form)).size).toBe(variantForms.length);
});
