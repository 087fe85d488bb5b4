/** 更正 that wait for the next commit, and those that go with it. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { changedCorrections } from '../../src/desk/work/changed-corrections.ts';
import { Git } from '../../src/desk/work/git.ts';
import { OverviewReader } from '../../src/loaders/overview.ts';
import { goodContent, tempContent, writeContent } from '../support/temp-content.ts';

const id = '2024-01-liujiang';
const yaml = (corrections: string) => ({
	[`editions/${id}/edition.yaml`]: `newspaper: 日报\ntitle: 试刊\npublished: null\npages:\n  - { file: 01.txt, number: 1, name: 要闻 }\n${corrections}`,
});
const lamps = '  - { page: 1, find: 灯亮, replace: 路灯, date: 2024-01-08 }\n';
const road = '  - { page: 1, find: 敞亮, replace: 透亮, date: 2024-01-09, note: 读者指正。 }\n';
const row = { edition: id, page: 1 };

test.each([
	[
		'the first one',
		'',
		`corrections:\n${road}`,
		[{ ...row, how: 'added', words: '“透亮”原文印作“敞亮”，2024年1月9日更正。读者指正。' }],
	],
	['another', `corrections:\n${lamps}`, `corrections:\n${lamps}${road}`, [{ how: 'added' }]],
	['one that goes', `corrections:\n${lamps}${road}`, `corrections:\n${lamps}`, [{ how: 'removed' }]],
	[
		'another note',
		`corrections:\n${road}`,
		`corrections:\n${road.replace('读者', '村民')}`,
		[{ how: 'added' }, { how: 'removed' }],
	],
	['one beside what could not be read', 'corrections: [1\n', `corrections:\n${road}`, [{ how: 'added' }]],
	['nothing', `corrections:\n${road}`, `corrections: # 勘误\n${road}`, []],
])('%s', async (_, before, after, rows) => {
	const content = await tempContent({ ...goodContent, ...yaml(before) });
	const run = (...args: string[]) => execFileSync('git', args, { cwd: content });
	run('init', '--quiet', '--template=');
	run('add', '.');
	run('-c', 'user.name=编辑', '-c', 'user.email=editor@example.com', 'commit', '--quiet', '-m', '网站');
	await writeContent(content, yaml(after));
	const read = await new OverviewReader(content).read();
	const git = new Git(content);
	expect(await changedCorrections(git, read, new Set([id]))).toMatchObject(rows);
	expect(await changedCorrections(git, read, new Set())).toEqual([]);
});
