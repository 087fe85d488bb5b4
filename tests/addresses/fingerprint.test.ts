import { expect, test } from 'vitest';
import { agreement, alike, fingerprintOf, same } from '../../src/addresses/fingerprint.ts';

const text =
	'柳江区拉堡镇翠林社区近日为学校门前的道路安装了太阳能路灯。据了解，这条道路长280米左右，是学校师生出入和附近居民出行的主要通道，晚上一片漆黑，群众意见很大。社区多方筹集资金，安装了7盏路灯，师生和居民晚上可以放心回家，群众纷纷点赞。';

test('spaces, punctuation and width make no difference', () => {
	expect(fingerprintOf('路灯，亮了！１２３')).toBe(fingerprintOf(' 路灯 亮了 123'));
});

test.each([
	['a wrong character', text.replace('漆黑', '黑漆')],
	['a number', text.replace('7盏', '17盏')],
	['a sentence more', `${text}社区负责人表示，今后还要安装更多的路灯。`],
	['another headline', `小区门前添新灯 ${text}`],
])('a correction leaves a text the same: %s', (_, corrected) => {
	expect(agreement(fingerprintOf(text), fingerprintOf(corrected))).toBeGreaterThanOrEqual(same);
});

test('another text is another, be it of the same form', () => {
	const other =
		'进德镇近日开展环境卫生整治活动。活动中，志愿者们对主次干道、农贸市场、沿街商铺、背街小巷、绿化带进行清扫。';
	expect(agreement(fingerprintOf(text), fingerprintOf(other))).toBeLessThan(alike);
	const weather = (day: number, from: number) =>
		`${String(day)}日天气预报 多云转小雨，东北风3级，气温${String(from)}到${String(from + 9)}度。`;
	expect(agreement(fingerprintOf(weather(5, 8)), fingerprintOf(weather(16, 21)))).toBeLessThan(same);
});

test('an empty text and one of a character have one', () => {
	for (const short of ['', '灯', '……']) expect(fingerprintOf(short)).toMatch(/^[0-9a-f]{32}$/);
});
