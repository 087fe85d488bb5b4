import { expect, test } from 'vitest';
import { landing } from '../../../src/search/view/text-fragment.ts';

const url = '/2024-01-05/lu-deng/';
const words = { before: '', text: '路灯', after: '' };

test('a hit in the headline leads to the piece', () => {
	expect(landing({ url, anchor: '', words: null }, true)).toBe(url);
});

test('where a browser highlights nothing, or no words are known, a hit leads to its paragraph', () => {
	expect(landing({ url, anchor: 'p3', words }, false)).toBe(`${url}#p3`);
	expect(landing({ url, anchor: 'p3', words: null }, true)).toBe(`${url}#p3`);
});

test('words stand with whole words before and after, which tell them from the same words elsewhere', () => {
	const cut = { before: '园，改造老旧小区，补装', text: '路灯', after: '一千盏，亮堂' };
	const href = decodeURIComponent(landing({ url, anchor: 'p3', words: cut }, true));
	const [, before, text, after] = /#p3:~:text=(.+)-,(.+),-(.+)$/.exec(href) ?? [];
	expect(text).toBe('路灯');
	expect(cut.before.endsWith(before ?? '?')).toBe(true);
	expect(cut.after.startsWith(after ?? '?')).toBe(true);
});

test('signs that mean something in a text fragment are written otherwise', () => {
	const signs = { before: '', text: 'A-B,C&D', after: '' };
	expect(landing({ url, anchor: 'p3', words: signs }, true)).toBe(`${url}#p3:~:text=A%2DB%2CC%26D`);
});

test('half a surrogate pair is no exception', () => {
	expect(() => landing({ url, anchor: 'p3', words: { ...words, text: '路\ud83d' } }, true)).not.toThrow();
});
