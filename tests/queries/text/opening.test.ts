import { expect, test } from 'vitest';
import { descriptionOf, firstText, opening } from '../../../src/queries/text/opening.ts';
import { samplePage } from '../../support/sample-page.ts';

const [report] = samplePage().articles;
if (report === undefined) throw new Error('the sample page has no report');

test('a short text comes whole', () => {
	expect(opening('经济总体向好', 40)).toBe('经济总体向好');
});

test('an opening ends with a sentence', () => {
	expect(opening('经济发展是一切发展的基础。聚焦筑牢产业支撑，加快推进工业高质量发展。', 20)).toBe(
		'经济发展是一切发展的基础。',
	);
});

test('where no sentence ends, it ends at a comma and says that it goes on', () => {
	expect(opening('聚焦筑牢产业支撑，加快推进工业高质量发展，抓好新建投产企业', 14)).toBe('聚焦筑牢产业支撑……');
});

test('no character outside the basic plane is cut in two', () => {
	expect(opening('𠮷'.repeat(9), 4)).toBe(`${'𠮷'.repeat(4)}……`);
});

test('the first paragraph leaves out the dateline', () => {
	expect(firstText(report)).toBe('会议召开。');
	expect(descriptionOf(report)).toBe('——二届六次全会解读 会议召开。');
});
