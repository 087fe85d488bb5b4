import { expect, test } from 'vitest';
import { isProgramme } from '../../src/listen/programme.ts';
import type { Programme } from '../../src/listen/programme.ts';
import { beginningOf, headOf, queueOf } from '../../src/listen/page/queue.ts';
import type { OnPage } from '../../src/listen/page/read-sentences.ts';
import { timeLeft } from '../../src/listen/page/time-left.ts';

const piece = (name: string, here?: number) => ({
	title: name,
	href: `/e/${name}/`,
	image: null,
	sentences: [name, `${name}的第一句`, `${name}的第二句`],
	...(here === undefined ? {} : { here }),
});
const programme: Programme = {
	version: 1,
	paper: '日报',
	title: '试刊',
	href: '/e/',
	opening: '日报。',
	pages: [
		{ label: '第1版', opening: '第1版。', href: '/e/01/', pieces: [piece('甲'), piece('乙', 2)] },
		{ label: '第2版', opening: '第2版。', href: '/e/02/', pieces: [piece('丙')] },
	],
};
const nothing: OnPage = { sentences: [], tracks: [] };
const page = (...words: string[]): OnPage => ({
	sentences: words.map((one) => ({ words: one, track: 0, place: null })),
	tracks: [{ title: words[0] ?? '', href: null, image: null }],
});
const wordsOf = (onPage: OnPage, pathname: string) =>
	queueOf(onPage, programme, pathname).sentences.map(({ words }) => words);
const whole = (name: string) => [name, `${name}的第一句`, `${name}的第二句`];

test('a page with nothing of its own has the whole edition', () => {
	expect(wordsOf(nothing, '/')).toEqual([
		'日报。',
		'第1版。',
		...whole('甲'),
		...whole('乙'),
		'第2版。',
		...whole('丙'),
		'这一期读完了。',
	]);
});

test('a piece in large print stands in the place of the one that it begins with', () => {
	const queue = queueOf(page('乙', '在网页上'), programme, '/elder/e/乙/', '/e/乙/');
	expect(queue).toEqual(queueOf(page('乙', '在网页上'), programme, '/e/乙/'));
	expect(queueOf(page('丁', '在网页上'), programme, '/elder/e/丁/', '/e/丁/').programme).toBeNull();
});

test('a piece stands in its own place', () => {
	const queue = queueOf(page('乙', '在网页上'), programme, '/e/乙/');
	expect(queue.sentences.slice(queue.own.from, queue.own.to).map(({ words }) => words)).toEqual(['乙', '在网页上']);
	expect(wordsOf(page('乙', '在网页上'), '/e/乙/')).toEqual([
		'日报。',
		'第1版。',
		...whole('甲'),
		'乙',
		'在网页上',
		'第2版。',
		...whole('丙'),
		'这一期读完了。',
	]);
	expect(queue.tracks).toHaveLength(3);
	expect(queue.sentences.map(({ track }) => track)).toEqual([0, 0, 0, 0, 0, 1, 1, 2, 2, 2, 2, 2]);
});

test('a printed page is followed by what its pieces have on others, and by the pages after it', () => {
	expect(wordsOf(page('整版'), '/e/01/')).toEqual([
		'整版',
		'接着读《乙》',
		'乙的第二句',
		'第2版。',
		...whole('丙'),
		'这一期读完了。',
	]);
});

test('a page that the programme does not know is read alone', () => {
	expect(wordsOf(page('别的'), '/other/')).toEqual(['别的']);
});

test('who goes to a piece hears its title, not what leads to it', () => {
	const queue = queueOf(nothing, programme, '/elder/e/02/');
	expect(queue.sentences[beginningOf(queue, '/e/02/')]?.words).toBe('丙');
	expect(queue.sentences[beginningOf(queue, '/e/乙/')]?.words).toBe('乙');
	expect(beginningOf(queue, '/e/')).toBe(-1);
	expect(queue.sentences[headOf(queue.sentences, 0)]?.words).toBe('甲');
});

test('what is no programme is known', () => {
	expect(isProgramme(programme)).toBe(true);
	for (const other of [null, {}, { ...programme, version: 2 }, { ...programme, pages: [{}] }]) {
		expect(isProgramme(other)).toBe(false);
	}
});

test.each([
	[20, 1, '不到1分钟'],
	[2640, 1, '约10分钟'],
	[2640, 1.25, '约8分钟'],
	[2640, 0.75, '约13分钟'],
])('%i characters at speed %f take %s', (characters, rate, told) => {
	expect(timeLeft([{ words: '字'.repeat(characters), track: 0, place: null }], 0, rate)).toBe(told);
});
