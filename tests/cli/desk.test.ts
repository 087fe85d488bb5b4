import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { projectRoot, runNode, shellEnv } from '../support/run.ts';
import { goodContent, tempContent } from '../support/temp-content.ts';

test('the desk says where it is, and answers there', async () => {
	const port = String(await freePort());
	const env = shellEnv({ CONTENT_DIR: await tempContent(goodContent), PORT: port });
	const desk = spawn(process.execPath, ['src/cli/desk.ts', '--no-open'], { cwd: projectRoot, env });
	onTestFinished(() => {
		desk.kill();
	});
	const said: unknown[] = await once(desk.stdout.setEncoding('utf8'), 'data');
	expect(said[0]).toBe(`编辑台开好了：http://localhost:${port}/（按 Ctrl+C 停止）。\n`);
	const page = await fetch(`http://localhost:${port}/`);
	expect(await page.text()).toContain('<title>编辑台</title>');
	const list: unknown = await (await fetch(`http://localhost:${port}/api/editions`)).json();
	expect(list).toMatchObject({ editions: [{ id: '2024-01-liujiang', pages: [{ file: '01.txt', errors: 0 }] }] });
});

test('a port in use and an unknown option are said in a sentence', async () => {
	const taken = createServer().listen(0, '127.0.0.1');
	await once(taken, 'listening');
	onTestFinished(() => {
		taken.close();
	});
	const address = taken.address();
	const port = typeof address === 'object' && address !== null ? String(address.port) : '';
	const busy = await runNode(['src/cli/desk.ts', '--no-open'], { env: { PORT: port } });
	expect(busy).toMatchObject({
		status: 1,
		stderr: `编辑台没有打开：${port} 端口已被别的程序占用（也许网站已经开着）。请关掉那个程序，再运行一次；或者给 PORT 换一个数。\n`,
	});
	const option = await runNode(['src/cli/desk.ts', '--opne']);
	expect(option.status).toBe(1);
	expect(option.stderr).toContain('不认识的选项。用法：npm run desk');
});
