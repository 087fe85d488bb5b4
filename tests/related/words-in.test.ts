/** The words in what two passages share: whole in both, without what joins them and what any report says. */
import { expect, test } from 'vitest';
import { open, sharedWords } from '../../src/related/shared-words.ts';

const shared = (one: string, other: string): string[] =>
	sharedWords(open({ title: '', text: one }), { title: '', text: other }).map(({ text }) => text);

test.each([
	['a name that both have', '区城管执法局和街道办', '请城管执法局处理', ['城管执法局']],
	['no half of a word', '城管执法局', '城管执勤', []],
	['no word begins where a passage goes on in print', '…管执法局的人', '城管执法局的人', ['执法局']],
	[
		'what joins words ends one',
		'糯康犯罪集团在湄公河金三角',
		'糯康犯罪集团在湄公河金三角',
		['糯康犯罪集团', '湄公河金三角'],
	],
	['what a report says of anything goes', '劳尔·卡斯特罗表示', '劳尔·卡斯特罗表示', ['卡斯特罗']],
	['a part of a word is left to it', '第五届翠林社区运动会', '第五届翠林社区运动会', ['第五届翠林社区运动会']],
])('%s', (_, one, other, words) => {
	expect(shared(one, other)).toEqual(words);
});

test('a word of a title is said to be of one', () => {
	const own = open({ title: '翠林社区老年食堂开张', text: '' });
	expect(sharedWords(own, { title: '翠林社区老年食堂', text: '' })[0]?.titles).toBe(2);
	expect(sharedWords(own, { title: '', text: '翠林社区老年食堂' })[0]?.titles).toBe(1);
});
