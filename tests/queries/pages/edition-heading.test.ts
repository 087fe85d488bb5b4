import { expect, test } from 'vitest';
import { editionHeading } from '../../../src/queries/pages/edition-heading.ts';
import type { Phrase } from '../../../src/view/headline.ts';

const paper = { newspaper: '柳江日报', title: '第1203期', published: '2024-03-10', pages: 4, pieces: 18 };
const words = (heading: readonly Phrase[]) => heading.map((phrase) => phrase.flat().join('')).join(' ');

test('an edition is headed by its day and weekday, which break apart first', () => {
	const { heading, published, about } = editionHeading(paper);
	expect(words(heading)).toBe('2024年3月10日 星期日');
	expect(heading).toHaveLength(2);
	expect(published).toBe('2024-03-10');
	expect(about).toEqual(['柳江日报', '第1203期', '共4版18篇']);
});

test('a title that names the paper is said alone', () => {
	expect(editionHeading({ ...paper, title: '柳江日报第1203期' }).about).toEqual(['柳江日报第1203期', '共4版18篇']);
});

test('without a printed date it is headed by its title, and no day of events is passed off as one', () => {
	const { heading, published, about } = editionHeading({ ...paper, published: null, coverage: '2024-01-05' });
	expect(words(heading)).toBe('第1203期');
	expect(published).toBeNull();
	expect(about).toEqual(['柳江日报', '事件日期 2024年1月5日', '共4版18篇']);
});

test('nothing is said of a day that is not known', () => {
	expect(editionHeading({ ...paper, published: null }).about).toEqual(['柳江日报', '共4版18篇']);
});
