/** The very requests that go to a search service. */
import { expect, test } from 'vitest';
import { nameAim, phraseAim } from '../../../src/search/engine/aim/make-aim.ts';
import { countsRequest } from '../../../src/search/service/counts-request.ts';
import { pageRequest } from '../../../src/search/service/page-request.ts';
import { parseQuery, type Query } from '../../../src/search/text/query.ts';
import { SearchBody } from '../../support/search-service/request.ts';

function query(typed: string): Query {
	const parsed = parseQuery(typed);
	if (typeof parsed === 'string') throw new Error(parsed);
	return parsed;
}
const phrase = (run: string, ...fields: string[]) => ({ multi_match: { query: run, type: 'phrase', fields } });

test('a page of results: the folded phrase and filters decide, the score is only where it stands', () => {
	const aim = phraseAim(query('「路灯 ＯＫ」 -扫码'), null);
	const before = phraseAim(query('灯'), null);
	const request = pageRequest(aim, [before], { filters: { kind: '报道', year: '2024' }, order: 'best' }, 20);
	expect(request).toEqual({
		from: 20,
		size: 10,
		track_total_hits: true,
		_source: ['url', 'kind', 'day', 'edition', 'headline', 'spelt', 'text', 'anchor'],
		query: {
			bool: {
				filter: [
					{
						bool: {
							filter: [phrase('路灯ok', 'folded.headline', 'folded.text')],
							must_not: [phrase('扫码', 'folded.headline', 'folded.text')],
						},
					},
					{ term: { kind: '报道' } },
					{ term: { year: '2024' } },
				],
				must_not: [phrase('灯', 'folded.headline.character', 'folded.text.character')],
				should: [
					{ constant_score: { filter: phrase('路灯ok', 'folded.headline'), boost: 2 } },
					{ constant_score: { filter: { bool: { must_not: [{ term: { kind: '文章' } }] } }, boost: 4 } },
					{ constant_score: { filter: { bool: { must_not: [{ term: { kind: '图片' } }] } }, boost: 1 } },
				],
				minimum_should_match: 0,
			},
		},
		sort: [{ _score: { order: 'desc' } }, { date: { order: 'desc', missing: '_last' } }, { url: { order: 'asc' } }],
	});
	expect(SearchBody.parse(request)).toMatchObject(request);
});

test('never more than a service gives', () => {
	const aim = phraseAim(query('灯'), null);
	expect(pageRequest(aim, [], { filters: {}, order: 'newest' }, 9_995)).toMatchObject({ from: 9_995, size: 5 });
});

test('counts: of all that was looked for, a facet without its own filter', () => {
	const reading = { how: 'pinyin', words: '柳江' } as const;
	const aims = [phraseAim(query('liujiang'), null), nameAim('柳江', [], reading)];
	const request = countsRequest(aims, { kind: '报道', place: '柳江' });
	expect(request).toMatchObject({
		size: 0,
		query: {
			bool: { should: [expect.anything(), phrase('柳江', 'folded.headline', 'folded.text')], minimum_should_match: 1 },
		},
		aggs: {
			kind: { filter: { term: { place: '柳江' } }, aggs: { values: { terms: { field: 'kind' } } } },
			place: { filter: { term: { kind: '报道' } } },
			year: { filter: { bool: { filter: [{ term: { kind: '报道' } }, { term: { place: '柳江' } }] } } },
		},
	});
	expect(countsRequest(aims, {}).aggs.edition.filter).toEqual({ match_all: {} });
	expect(SearchBody.parse(request)).toMatchObject(request);
});
