import { expect, test } from 'vitest';
import { RecentSearches } from '../../../src/search/view/recent-searches.ts';

/** A device's storage that holds `stored` at first. */
function deviceWith(stored: string | null): () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
	let value = stored;
	const device = {
		getItem: () => value,
		setItem: (_: string, next: string) => {
			value = next;
		},
		removeItem: () => {
			value = null;
		},
	};
	return () => device;
}

test('the last ten are kept, newest first, each once', () => {
	const device = deviceWith(null);
	const recent = new RecentSearches(device);
	for (let n = 1; n <= 12; n++) recent.add(`第${n}个`);
	recent.add('第5个');
	const all = new RecentSearches(device).all();
	expect(all).toHaveLength(10);
	expect(all.slice(0, 3)).toEqual(['第5个', '第12个', '第11个']);
});

test('nothing empty is kept, and nothing longer than can be asked', () => {
	const recent = new RecentSearches(deviceWith(null));
	recent.add('');
	recent.add('长'.repeat(10_000));
	expect(recent.all()).toEqual([]);
});

test('what is erased leaves nothing on the device', () => {
	const device = deviceWith('["路灯","柳江"]');
	const recent = new RecentSearches(device);
	recent.remove('路灯');
	expect(recent.all()).toEqual(['柳江']);
	recent.clear();
	expect(device().getItem('recent-searches')).toBeNull();
});

test('where storage is blocked they last as long as the page', () => {
	const recent = new RecentSearches(() => {
		throw new Error('blocked');
	});
	recent.add('路灯');
	expect(recent.all()).toEqual(['路灯']);
});

test.each(['not JSON', '{"a":1}', '[1,null,{}]'])('something else that is stored is none: %s', (stored) => {
	expect(new RecentSearches(deviceWith(stored)).all()).toEqual([]);
});
