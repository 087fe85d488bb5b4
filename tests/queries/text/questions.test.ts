/** A reader tells questions from answers. */
import { expect, test } from 'vitest';
import { withQuestions } from '../../../src/queries/text/questions.ts';
import { shownParagraph } from '../../support/shown-paragraph.ts';

/** The texts of the paragraphs that ask. */
const questions = (...texts: string[]): string[] =>
	withQuestions(texts.map(shownParagraph)).flatMap((block) =>
		block.kind === 'paragraph' && block.asks === true ? [block.segments.map(({ text }) => text).join('')] : [],
	);

test.each(['问：备案有效期多长？', '三问：怎么缴？', 'Q：户口和房产不一致怎么办？', 'Q2：要带什么材料？'])(
	'%s asks',
	(question) => {
		expect(questions('近日，记者采访了县医保中心。', question, '答：可以补办。')).toEqual([question]);
	},
);

test('what stands over an answer and ends with a question mark asks', () => {
	expect(questions('一、没有备案怎么办？', '答：可以补办。', '材料带齐就行。')).toEqual(['一、没有备案怎么办？']);
});

test('answers and running text do not ask, even where they end with a question mark', () => {
	const texts = ['答：您问的是哪一年？', '答：可以补办。', '谁来养老？', '问题在于没有人管。', '问题：', '记者：'];
	expect(questions(...texts)).toEqual([]);
});

test('all else of a block stays', () => {
	const block = shownParagraph('问：怎么缴？');
	expect(withQuestions([block])).toEqual([{ ...block, asks: true }]);
});
