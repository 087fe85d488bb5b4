import { expect, test } from 'vitest';
import { undatedVolume, volumeLabel, volumeOf } from '../../src/newspaper/model/volume.ts';

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
