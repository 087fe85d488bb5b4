import { expect, test } from 'vitest';
import { neighboursOf, undatedVolume, volumeLabel, volumeOf } from '../../../src/newspaper/model/volume.ts';

test('an edition belongs to the volume of its year, or of its month', () => {
	expect(volumeOf('2024-01-05', 'year')).toBe('2024');
	expect(volumeOf('2024-01-05', 'month')).toBe('2024-01');
});

test('editions without a day have a volume of their own', () => {
	expect(volumeOf(null, 'year')).toBe(undatedVolume);
	expect(volumeOf(null, 'month')).toBe(undatedVolume);
});

test('volumes sort by age under their names, the undated one last', () => {
	const days = [null, '2024-10-01', '1998-12-31', '2024-02-01'];
	expect(days.map((day) => volumeOf(day, 'month')).sort()).toEqual(['1998-12', '2024-02', '2024-10', 'undated']);
});

test('a volume is called in plain Chinese', () => {
	expect(['2024', '2024-01', undatedVolume].map(volumeLabel)).toEqual(['2024年', '2024年1月', '未注明日期']);
});

test("an edition's neighbours are those of its volume, by day and then by name", () => {
	const editions = [
		{ id: 'b', title: '乙', day: '2024-01-02' },
		{ id: 'c', title: '丙', day: '2024-01-02' },
		{ id: 'a', title: '甲', day: '2024-01-01' },
		{ id: 'old', title: '旧', day: '2023-12-31' },
	];
	const neighbours = neighboursOf(editions, 'year');
	expect(neighbours.get('b')).toEqual({ previous: { id: 'a', title: '甲' }, next: { id: 'c', title: '丙' } });
	expect(neighbours.get('c')).toEqual({ previous: { id: 'b', title: '乙' }, next: null });
	expect(neighbours.get('a')?.previous).toBeNull();
	expect(neighbours.get('old')).toEqual({ previous: null, next: null });
	expect(neighboursOf(editions, 'month').get('old')?.next).toBeNull();
});

test('the extra of a day comes between the paper of that day and that of the next', () => {
	const editions = ['2026-11-28', '2026-11-27-zk', '2026-11-27'].map((id) => ({ id, title: id, day: id.slice(0, 10) }));
	const neighbours = neighboursOf(editions, 'year');
	expect(neighbours.get('2026-11-27')?.next?.id).toBe('2026-11-27-zk');
	expect(neighbours.get('2026-11-28')?.previous?.id).toBe('2026-11-27-zk');
});
