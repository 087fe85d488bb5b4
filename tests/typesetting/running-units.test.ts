import { expect, test } from 'vitest';
import { filledLines } from '../../src/typesetting/line-break.ts';
import { runningUnits } from '../../src/typesetting/running-units.ts';

const widthOf = (text: string) => Array.from(text).length;
const plain = (text: string) => [{ text, whole: false }];

test('units are the text, character for character', () => {
	const text = '渡口换上“新船”，一天往返20趟（AI PC 来了）。';
	expect(runningUnits(plain(text)).join('')).toBe(text);
});

test('no line begins with a closing mark or ends with an opening one', () => {
	const units = runningUnits(plain('大家说：“路修好了。”“是啊！”他笑了。'));
	for (let room = 4; room < 12; room++) {
		const lines = filledLines(units, widthOf, room);
		expect(lines.join('')).toBe('大家说：“路修好了。”“是啊！”他笑了。');
		for (const line of lines) {
			expect(line).not.toMatch(/^[。，！”）：]/);
			expect(line).not.toMatch(/[“（《]$/);
		}
	}
});

test('a Latin word, and what is whole, stays on one line', () => {
	expect(runningUnits([...plain('共'), { text: '294.26亿元', whole: true }, ...plain('来自 Astro 网')])).toEqual([
		'共',
		'294.26亿元',
		'来',
		'自',
		' ',
		'Astro',
		' ',
		'网',
	]);
});
