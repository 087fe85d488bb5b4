/** 保存并提交 says what the checks remind of, where the terminal alone said it. */
import { expect, test } from 'vitest';
import { remindersOf } from '../../src/desk/work/reminders.ts';
import { OverviewReader } from '../../src/loaders/overview.ts';
import { siteYaml, tempContent } from '../support/temp-content.ts';

const page = '柳江日报\n2026年11月27日 星期五\n\n@主题 新桥通车\n@正文 新桥昨日通车。\n';
const yaml = (published: string) =>
	`newspaper: 柳江日报\ntitle: 第6122期\npublished: ${published}\npages:\n  - { file: 01.txt, number: 1, name: 要闻 }\n  - { file: 02.txt, number: 2, name: 综合 }\n`;

async function reminders(...paths: string[]) {
	const content = await tempContent({
		'site.yaml': siteYaml,
		'editions/2024-11-28/edition.yaml': yaml('2024-11-28'),
		'editions/2024-11-28/01.txt': page.replace('2026', '2024'),
		'editions/2024-11-28/02.txt': page.replace('2026', '2024'),
		'editions/2024-11-29/edition.yaml': yaml('2024-11-29'),
		'editions/2024-11-29/01.txt': '茶香\n',
		'editions/2024-11-29/02.txt': '@主题 茶香\n@正文 近日，茶农采茶。\n',
	});
	const { diagnostics } = await new OverviewReader(content).read();
	return remindersOf(
		content,
		diagnostics,
		paths.map((path) => ({ path, how: 'added' as const })),
	);
}

test('a day that is not the printed one, and a page that is there twice', async () => {
	const found = await reminders('editions/2024-11-28/02.txt', 'editions/2024-11-28/edition.yaml');
	expect(found.map(({ edition, file, line }) => [edition, file, line])).toEqual([
		['2024-11-28', '01.txt', 2],
		['2024-11-28', '02.txt', 2],
		['2024-11-28', '02.txt', 1],
	]);
	expect(found.map(({ message }) => message).join()).toMatch(/2024-11-27.*一模一样/su);
});

test('neither what the parser is not sure of, nor anything of an edition that has not changed', async () => {
	expect(await reminders('editions/2024-11-29/01.txt')).toEqual([]);
	expect(await reminders('site.yaml')).toEqual([]);
});
