/** Which ways of looking follow one another, and how much must be found for one to be left out. */
import { expect, test } from 'vitest';
import type { Reading } from '../../../src/search/engine/answer.ts';
import { pageLength, type Stage, stagesOf } from '../../../src/search/engine/stages.ts';

const synonyms = [['低保', '最低生活保障']];
const names = {
	synonyms: () => Promise.resolve(synonyms),
	suggestions: () => Promise.resolve([{ text: '柳江', kind: 'place' as const, spelt: 'liu jiang', count: 3 }]),
};

function stages(query: string): Stage[] {
	const found = stagesOf({ query, filters: {}, order: 'best' });
	if ('refused' in found) throw new Error(found.refused);
	return found;
}

/** How each stage that is still wanted reads the query, if so many pieces are known to hold it as typed. */
async function readings(query: string, exact: number): Promise<(Reading['how'] | null)[]> {
	const wanted = stages(query).filter((stage) => stage.wanted(exact, synonyms));
	const aims = await Promise.all(wanted.map((stage) => stage.aims(names)));
	return aims.flat().map(({ reading }) => reading?.how ?? null);
}

test('pinyin is read until the query as typed fills an answer', async () => {
	expect(await readings('liujiang', 0)).toEqual([null, 'pinyin', 'pinyin']);
	expect(await readings('liujiang', pageLength - 1)).toEqual([null, 'pinyin', 'pinyin']);
	expect(await readings('liujiang', pageLength)).toEqual([null]);
});

test.each(['“liujiang”', '「liujiang」', '"liujiang"', '柳江', 'liujiang2024'])(
	'%s is not read as pinyin',
	async (query) => {
		expect(await readings(query, 0)).not.toContain('pinyin');
	},
);

test('the words of a short phrase are looked for until it fills an answer, those of a long one if it is found nowhere', () => {
	const words = (query: string, exact: number) =>
		stages(query)
			.at(query.includes('“') ? -1 : -2)
			?.wanted(exact, []);
	expect([0, pageLength - 1, pageLength].map((exact) => words('校园周边', exact))).toEqual([true, true, false]);
	expect([0, 1].map((exact) => words('校园周边的食品安全检查', exact))).toEqual([true, false]);
	expect([0, pageLength].map((exact) => words('校园 周边', exact))).toEqual([true, true]);
	expect(words('“校园周边”', 0)).toBe(false);
});
