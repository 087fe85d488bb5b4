import { expect, test } from 'vitest';
import { noSuchVolumes } from '../../src/cli/no-such-volumes.ts';

const there = ['2023', '2024', 'undated'];

test('volumes that have editions may be asked for', () => {
	expect(noSuchVolumes(['2024', 'undated'], there)).toBeNull();
});

test('of those that have none it is said which there are', () => {
	const said = '没有“1999”“2099”这一册，那时候没有可以上网的报纸。--volume 后面可以写的有：2023、2024、undated。';
	expect(noSuchVolumes(['1999', '2024', '2099'], there)).toBe(said);
});

test('of many volumes the newest are named, and how many more there are', () => {
	const months = Array.from(
		{ length: 60 },
		(_, n) => `${String(2020 + Math.floor(n / 12))}-${String((n % 12) + 1).padStart(2, '0')}`,
	);
	const said = noSuchVolumes(['2020'], months) ?? '';
	expect(said).toContain('：2021-09、');
	expect(said).toMatch(/2024-12，更早的还有 20 册。$/);
});
