/** Characters that simplified text has for other uses, and writes otherwise in some words: told without loading any table. */

/** What stands behind 著 where it means to write, or what was written. */
const ofWriting = '名作称稱述录錄书書者论論文言';

/** A character where it stands in such words, and what simplified text has in its place. */
const usual: readonly (readonly [RegExp, string])[] = [
	// 瞭解 and 明瞭, but 瞭望.
	[/瞭(?![望哨])/gu, '了'],
	[/甚(?=[麼麽么])/gu, '什'],
	[/彷(?=[彿佛])/gu, '仿'],
	[/(?<=[傢家])俱/gu, '具'],
	// 答覆 and 反覆, but 颠覆.
	[/(?<=[答回函批反])覆/gu, '复'],
	// 憑藉 and 藉口, but 慰藉.
	[/(?<=[凭憑])藉|(?<![慰狼枕])藉(?=[口由此助以機机故])/gu, '借'],
	// 看著 and 跟著, but 为著名的.
	[
		new RegExp(
			`(?<=[看跟沿随隨顺順朝向为為接试試走站坐跑抱拿带帶说說唱笑哭听聽想等住活忙穿戴围圍陪味靠守望留])著(?![${ofWriting}])`,
			'gu',
		),
		'着',
	],
	// 沈沒 and 深沈, but 沈陽 and the name 沈.
	[/沈(?=[没沒默重痛睡浸思溺迷淀澱浮])|(?<=[深浮消低])沈(?![阳陽])/gu, '沉'],
];

/** Behind any other verb, 堅持著, but not in 著名, 名著, 所著 and 著有: only in a text that is in traditional characters. */
const particle = new RegExp(`(?<![名显顯原论論专專编編合译譯巨昭卓遗遺新旧舊土所拙])著(?![${ofWriting}有于於])`, 'gu');

/** @returns the text as simplified text has it, as far as words alone tell; place for place */
export function inContext(text: string): string {
	return usual.reduce((written, [there, character]) => written.replace(there, character), text);
}

/** @returns a text in traditional characters with the particle 着 as simplified text has it, place for place */
export function withParticle(text: string): string {
	return text.replace(particle, '着');
}
