/** 转到、撤下: what is written into redirects.yaml holds in the next build, or nothing is written. */
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Git } from '../../src/desk/work/git.ts';
import { fingerprintOf } from '../../src/addresses/fingerprint.ts';
import { lead, leadLast, titlesInCommit, unlead } from '../../src/desk/work/lost-pieces.ts';
import { History } from '../../src/desk/files/history.ts';
import { OverviewReader } from '../../src/loaders/overview.ts';
import { errorsOf, readContent } from '../../src/loaders/read-content.ts';
import { gitRepository } from '../support/git-repository.ts';
import { goodContent, tempContent, writeContent } from '../support/temp-content.ts';

const [gone, also] = ['/2024-01-liujiang/cha-yuan/', '/2024-01-liujiang/xin-qiao/'];
const there = '/2024-01-liujiang/qun-zhong-hui-jia-lu-liang-tang-tang/';

/** A content folder in which two published pieces are gone. */
async function twoGone() {
	const content = await tempContent({
		...goodContent,
		'published-urls.txt': `${gone} 0123456789abcdef0123456789abcdef\n${also} fedcba9876543210fedcba9876543210\n`,
	});
	const history = new History();
	const yaml = join(content, 'redirects.yaml');
	return {
		content,
		history,
		yaml,
		errors: async () => errorsOf((await readContent(content)).diagnostics).map(({ code }) => code),
		lead: async (from: string, to: string) =>
			lead(content, await new OverviewReader(content).read(), { from, to }, history),
	};
}

test('what is written is what a build accepts', async () => {
	const { errors, lead, yaml } = await twoGone();
	expect(await errors()).toEqual(['lost-address', 'lost-address']);
	expect(await lead(gone, there)).toBeNull();
	expect(await lead(also, '撤下')).toBeNull();
	expect(await errors()).toEqual([]);
	expect(await readFile(yaml, 'utf8')).toBe(`${gone}: ${there}\n${also}: 撤下\n`);
});

test.each([
	['a piece that is gone as well, which could lead back', gone, also, '要转到的那一篇现在不在了'],
	['itself', gone, gone, '要转到的那一篇现在不在了'],
	['an address that the site hasn’t got', gone, '/2024-01-liujiang/nowhere/', '要转到的那一篇现在不在了'],
	['a piece that is still there', there, '撤下', '现在不用转'],
	['what is no address', 'x: y\n/a/', there, '现在不用转'],
])('nothing is written for %s', async (_, from, to, problem) => {
	const { lead, yaml } = await twoGone();
	expect(await lead(from, to)).toContain(problem);
	await expect(access(yaml)).rejects.toThrow();
});

test('a piece that is gone is called by the headline that the last commit has, also when its edition is gone', async () => {
	const bridge = '/2024-01-06/xin-qiao-tong-che/';
	// Its headline has changed since it got its address.
	const renamed = '/2024-01-06/da-qiao/';
	const text = '新桥昨日通车，两岸群众往来方便了，过去要绕行三十里。';
	const { content } = await gitRepository({
		...goodContent,
		'published-urls.txt': `${renamed} ${fingerprintOf(`大桥\n${text}`)}\n`,
		'editions/2024-01-06/01.txt': `@主题 新桥通车\n\n@正文 茶香。\n\n@主题 新大桥\n\n@正文 ${text}\n`,
	});
	await writeContent(content, { 'editions/2024-01-liujiang/01.txt': '@主题 另一篇\n\n@正文 另一篇的正文。\n' });
	await rm(join(content, 'editions/2024-01-06'), { recursive: true });
	const git = new Git(content);
	const titles = await titlesInCommit(content, git, await git.changes(), [there, bridge, renamed]);
	expect([there, bridge, renamed, gone].map((address) => titles.get(address))).toEqual([
		'群众回家路亮堂堂',
		'新桥通车',
		'新大桥',
		undefined,
	]);
});

test('nothing is written while a page can’t be read: its pieces only seem to be gone', async () => {
	const { content, errors, lead, yaml } = await twoGone();
	await writeFile(
		join(content, 'editions/2024-01-liujiang/01.txt'),
		'<<<<<<< HEAD\n@主题 春\n=======\n@主题 秋\n>>>>>>> 1a2b3c4\n',
	);
	expect(await errors()).toEqual(['conflict-mark']);
	expect(await lead(gone, '撤下')).toContain('现在不用转');
	await expect(access(yaml)).rejects.toThrow();
});

test('a fault elsewhere keeps no line back', async () => {
	const { content, errors, lead, yaml } = await twoGone();
	await writeContent(content, { 'posts/tou-gao.md': '寄到编辑部。\n' });
	expect(await lead(gone, '撤下')).toBeNull();
	expect(await errors()).toEqual(['no-front-matter', 'lost-address']);
	expect(await readFile(yaml, 'utf8')).toBe(`${gone}: 撤下\n`);
});

test('it is taken back to the byte, step by step, unless somebody else wrote the file', async () => {
	const { content, history, lead, yaml } = await twoGone();
	await lead(gone, there);
	await lead(also, '撤下');
	expect(await leadLast(content, history)).toBe(also);
	expect(await unlead(content, history)).toBeNull();
	expect(await readFile(yaml, 'utf8')).toBe(`${gone}: ${there}\n`);
	expect(await unlead(content, history)).toBeNull();
	await expect(access(yaml)).rejects.toThrow();
	await lead(gone, there);
	await writeFile(yaml, `# 看过\n${gone}: ${there}\n`);
	expect(await leadLast(content, history)).toBeNull();
	expect(await unlead(content, history)).toContain('没有可以撤消的了');
});
