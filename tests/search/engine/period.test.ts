import { expect, test } from 'vitest';
import { periodOf } from '../../../src/search/engine/period.ts';

const shard = (from: string, to: string) => ({ entry: { folder: `${from}${to}`, from, to, pieces: 1 } });

test('years reach back to the oldest piece, though the last shard does not', () => {
	const shards = [shard('2016-05-01', '2024-01-05'), shard('2018-02-01', '2019-03-01'), shard('', '')];
	expect(periodOf(shards)).toEqual({ newest: '2024', oldest: '2016' });
});
