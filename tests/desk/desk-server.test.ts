/** What the desk's server says when it can't do what it is asked to. */
import { once } from 'node:events';
import { chmod, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { deskServer } from '../../src/desk/server/desk-server.ts';
import { Desk } from '../../src/desk/work/desk.ts';
import { systemProblem } from '../../src/desk/work/system-problem.ts';
import { goodContent, tempContent } from '../support/temp-content.ts';

/** A desk over a content folder, without git. */
async function deskOver(content: string) {
	const server = deskServer({
		desk: new Desk(content, () => Promise.resolve({ good: true, said: '' })),
		preview: () => Promise.resolve(''),
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => {
		server.close().closeAllConnections();
	});
	const address = server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	const origin = `http://127.0.0.1:${String(port)}`;
	return async (path: string, body: Uint8Array<ArrayBuffer>) => {
		const response = await fetch(`${origin}/api/${path}`, { method: 'POST', headers: { origin }, body });
		const answer: unknown = await response.json();
		return { status: response.status, answer };
	};
}

test('a file of 200 MB is refused in a sentence, and the connection is not cut', { timeout: 30_000 }, async () => {
	const post = await deskOver(await tempContent(goodContent));
	const large = new Uint8Array(200_000_000);
	expect(await post('read', large)).toEqual({
		status: 413,
		answer: { problem: '文件太大了，有 200 MB，最多 50 MB，没有放进去。请检查是不是拿错了文件。' },
	});
	expect((await post('photos/2024-01-liujiang/01.txt/1', large)).status).toBe(413);
});

test.runIf(process.getuid?.() !== 0)('a folder that can’t be written to is told, and nothing has changed', async () => {
	const content = await tempContent(goodContent);
	const post = await deskOver(content);
	const folder = join(content, 'editions/2024-01-liujiang');
	await chmod(folder, 0o555);
	onTestFinished(() => chmod(folder, 0o755));
	const page = {
		edition: '2024-01-liujiang',
		newspaper: '',
		title: '',
		published: null,
		number: 2,
		name: '综合',
		text: '茶\n',
	};
	const body = new TextEncoder().encode(JSON.stringify(page));
	const { status, answer } = await post('editions', body);
	expect([status, answer]).toEqual([
		500,
		{ problem: '没有做成，文件还是原来的样子（没有权限，EACCES）。请让维护的人检查内容文件夹的权限。' },
	]);
	expect((await readdir(folder)).sort()).toEqual(['01.txt', 'edition.yaml']);
	expect(await readFile(join(folder, 'edition.yaml'), 'utf8')).toBe(
		goodContent['editions/2024-01-liujiang/edition.yaml'],
	);
});

test('a full disk is said with what to do', () => {
	const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
	expect(systemProblem(full)).toBe('没有做成，文件还是原来的样子（磁盘满了，ENOSPC）。请腾出一些地方，再做一次。');
	expect(systemProblem(new Error('odd'))).toContain('请把括号里的话转告维护的人');
});
