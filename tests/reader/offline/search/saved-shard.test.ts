import { expect, test } from 'vitest';
import { savedShard } from '../../../../src/reader/offline/search/saved-shard.ts';
import { engineOver } from '../../../../src/search/engine/engine.ts';
import type { Question } from '../../../../src/search/engine/answer.ts';
import type { Listed, Piece } from '../../../../src/search/piece.ts';
import { withSimplified } from '../../../../src/search/text/with-simplified.ts';
import { makeSite, nameOf, type Page } from '../../../search/engine/support/site.ts';

const pages: Page[] = [
	{
		name: 'deng',
		headline: '群众回家路亮堂堂',
		paragraphs: ['学校门前安装了“路灯”。', '路灯亮了。'],
		date: '2024-01-05',
	},
	{ name: 'dui', headline: '村里有了路灯', paragraphs: ['从前走夜路要打手电。'], date: '2023-03-01', kind: '简讯' },
	{ name: 'tu', headline: '路灯下', paragraphs: ['（覃海南 摄）'], date: '2024-02-01', kind: '图片' },
	{ name: 'cha', headline: '山上种了新茶', paragraphs: ['坡上种下３００亩新茶。', 'Tea 2026'], date: '' },
	{ name: 'shu', headline: '圖書館開門', paragraphs: ['學生在圖書館裏面看書。'], date: '2022-01-01' },
];

/** The same pieces, as they are kept of saved pages. */
function savedEngine() {
	const saved = pages.map(({ name, headline, paragraphs = [], date = '', kind = '报道', edition = '' }) => {
		const blocks = paragraphs.map((text, i) => ({ id: `p${String(i + 1)}`, text }));
		const piece: Piece = { url: `/${name}/`, kind, date, day: '', edition, headline, spelt: '', blocks };
		const listed: Listed = { keyword: [], place: [], contributor: [] };
		return { piece: withSimplified(piece), listed };
	});
	const none = () => Promise.resolve([]);
	const archive = { shards: [savedShard(saved)], suggestions: none, synonyms: none };
	return engineOver(() => Promise.resolve(archive));
}

test.each<Partial<Question>>([
	{ query: '路灯' },
	{ query: '灯' },
	{ query: '路灯', order: 'newest' },
	{ query: '“路灯亮了”' },
	{ query: '路灯 -村里' },
	{ query: '新茶 300亩' },
	{ query: 'tea' },
	{ query: '路灯', filters: { kind: '简讯' } },
	{ query: '', filters: { year: '2024' } },
	{ query: '图书馆里面' },
	{ query: '圖書館' },
	{ query: '没有这句话' },
])('saved pieces answer as the index of them does: %j', async (asked) => {
	const { all } = await makeSite(pages);
	const question: Question = { query: '', filters: {}, order: 'best', ...asked };
	const search = savedEngine().ask(question, () => undefined);
	if ('refused' in search) throw new Error(search.refused);
	const { added, failed } = await search.first();
	expect(failed).toEqual([]);
	expect(added.map(nameOf)).toEqual(await all(question));
});
