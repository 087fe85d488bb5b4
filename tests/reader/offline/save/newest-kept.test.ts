import { expect, test } from 'vitest';
import { newestKept } from '../../../../src/reader/offline/save/newest-kept.ts';

test('saved editions: the newest day first, the paper before its extra, and what has no day last', () => {
	const kept = [
		{ id: 'special', day: '' },
		{ id: '2026-09-05', day: '2026年9月5日' },
		{ id: '2026-11-27-zk', day: '2026年11月27日' },
		{ id: '2025-12-31', day: '2025年12月31日' },
		{ id: '2026-11-27', day: '2026年11月27日' },
	];
	expect(kept.sort(newestKept).map(({ id }) => id)).toEqual([
		'2026-11-27',
		'2026-11-27-zk',
		'2026-09-05',
		'2025-12-31',
		'special',
	]);
});
