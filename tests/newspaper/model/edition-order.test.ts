import { expect, test } from 'vitest';
import { datedBy, newestFirst } from '../../../src/newspaper/model/edition-order.ts';

const sorted = (...editions: (readonly [id: string, day: string])[]) =>
	editions
		.map(([id, day]) => ({ id, day }))
		.sort(newestFirst)
		.map(({ id }) => id);

test('the newest day comes first, and on one day the paper before its extra', () => {
	expect(
		sorted(
			['2026-11-26', '2026-11-26'],
			['2026-11-27-zk', '2026-11-27'],
			['2026-11-28', '2026-11-28'],
			['2026-11-27', '2026-11-27'],
			['2026-11-27-2', '2026-11-27'],
		),
	).toEqual(['2026-11-28', '2026-11-27', '2026-11-27-2', '2026-11-27-zk', '2026-11-26']);
});

test('editions without a day come last, the last name first', () => {
	expect(sorted(['no-2', ''], ['no-3', ''], ['2024-01-05', '2024-01-05'], ['no-1', ''])).toEqual([
		'2024-01-05',
		'no-3',
		'no-2',
		'no-1',
	]);
});

test('where the file can’t be read, the day is the one that the folder’s name begins with', () => {
	const broken = datedBy('2026-11-27-zk', null);
	const paper = datedBy('2026-11-27', { published: '2026-11-27' });
	expect([broken, paper].sort(newestFirst).map(({ id }) => id)).toEqual(['2026-11-27', '2026-11-27-zk']);
	expect(datedBy('special', { published: null, coverage: '2026-11-26' }).day).toBe('2026-11-26');
	expect(datedBy('special', { published: null }).day).toBe('special');
});
