import { expect, test } from 'vitest';
import { headlinePhrases } from '../../../src/search/text/headline-phrases.ts';
import type { FoundWord } from '../../../src/search/text/headline-phrases.ts';
import type { Stretch } from '../../../src/search/text/marks.ts';
import { phrasesOf } from '../../../src/typesetting/headline.ts';
import { printedText } from '../../../src/typesetting/line-break.ts';

const plain = (text: string): Stretch => ({ text, marked: false });
const marked = (text: string): Stretch => ({ text, marked: true });

const shown = (word: FoundWord): string =>
	word.kind === 'words'
		? word.words.map(shown).join('')
		: word.stretches.map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const phrases = (headline: readonly Stretch[]) => headlinePhrases(headline).map((words) => words.map(shown).join(''));

test('a headline has the phrases that it has everywhere on the site', () => {
	const text = '【喜迎十八大 走基层·行进中国】吉林通化：二道江棚户区旧貌换新颜 圆了安居梦';
	expect(phrases([plain(text)])).toEqual(phrasesOf(text).map(printedText));
});

test('what was looked for is marked, across the words and the phrases it runs over', () => {
	expect(phrases([plain('笃行实干出'), marked('实绩 奋楫'), plain('扬帆再启航')])).toEqual([
		'笃行实干出[实绩]',
		'[奋楫]扬帆再启航',
	]);
});

test('a number and its unit are one word, where only the unit was looked for', () => {
	const words = headlinePhrases([plain('服务消费券发放1000亿'), marked('元'), plain('促回升')])[0] ?? [];
	expect(words.map(shown)).toContain('1000亿[元]');
});

test('a headline of nothing is nothing', () => {
	expect(phrases([])).toEqual(['']);
});
