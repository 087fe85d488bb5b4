import { expect, test } from 'vitest';
import { dayOf } from '../../src/queries/days.ts';
import { nameBeside } from '../../src/queries/edition-row.ts';

const row = (published: string | null, title: string) => ({ title, day: dayOf({ published }) });

test.each([
	['the day of an earlier edition', row('2026-11-26', '第6121期'), '11月26日 星期四'],
	['the year as well, if that is another', row('2025-12-31', '第5800期'), '2025年12月31日 星期三'],
	['the title of another edition of that day', row('2026-11-27', '第6122期增刊'), '第6122期增刊'],
	['the title where no day is printed', row(null, '试刊'), '试刊'],
])('beside the newest edition the one before is called by %s', (_, before, name) => {
	expect(nameBeside(before, '2026-11-27')).toBe(name);
});
