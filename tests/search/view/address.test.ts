import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, questionOf } from '../../../src/search/view/address.ts';

test('a question is read back from its address as it was', () => {
	const question = {
		query: '路灯 & “坏了”?',
		filters: { kind: '简讯', year: '2024', place: '柳江', contributor: '韦　勇', edition: '第1期' },
		order: 'newest',
	} as const;
	expect(questionOf(addressOf(question))).toEqual(question);
});

test('an address is as short as it can be', () => {
	expect(addressOf({ query: '', filters: {}, order: 'newest' })).toBe('');
	expect(addressOf({ query: '', filters: { year: '2024' }, order: 'newest' })).toBe('?year=2024&sort=newest');
});

test('what no page can have given is left out, and line breaks are spaces', () => {
	expect(questionOf('?q=a%0D%0Ab&kind=<b>&year=20245&place=+&sort=oldest&other=1')).toEqual({
		query: 'a b',
		filters: {},
		order: 'best',
	});
});

test('whatever is typed, its address can be read, and is short enough for a server', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (query) => {
			const address = addressOf({ query, filters: {}, order: 'best' });
			expect(address.length).toBeLessThan(4000);
			expect(() => questionOf(address)).not.toThrow();
		}),
	);
});
