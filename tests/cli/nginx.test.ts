import { spawn, spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/cli/header-rules.ts';
import { redirectTexts } from '../../src/publish/redirect-files.ts';
import { projectRoot } from '../support/run.ts';

const program = ['/usr/sbin/nginx', 'nginx'].find((name) => spawnSync(name, ['-v']).status === 0);

let folder: string;
/** The host's, and the site's on it. */
let host: string;
let address: string;
let stop = (): Promise<unknown> => Promise.resolve();
/** What passed to the search service: method, address, body, and headers that should not. */
const passed: { method: string; url: string; body: string; cookie: string | undefined }[] = [];
let service: Server;

/** In place of OpenSearch: answers anything, and notes what it was. */
async function serveService(): Promise<number> {
	service = createHttpServer((request, response) => {
		let body = '';
		request.setEncoding('utf8').on('data', (text: string) => (body += text));
		request.on('end', () => {
			passed.push({ method: request.method ?? '', url: request.url ?? '', body, cookie: request.headers.cookie });
			response.setHeader('content-type', 'application/json').end('{"timed_out":false}');
		});
	}).listen(0, '127.0.0.1');
	await new Promise((done) => service.once('listening', done));
	const bound = service.address();
	return typeof bound === 'object' && bound !== null ? bound.port : 0;
}

/** The shipped file with the lines for a search service in force. */
function withService(shipped: string, port: number): string {
	return shipped
		.replace(/(?<=# search service \{\n).*?(?=\t# \} search service)/s, (lines) => lines.replace(/^\t#/gm, '\t'))
		.replace('127.0.0.1:9200', `127.0.0.1:${String(port)}`);
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await new Promise((done) => server.once('listening', done));
	const bound = server.address();
	await new Promise((done) => server.close(done));
	return typeof bound === 'object' && bound !== null ? bound.port : 0;
}

/** @param sitePath where on its host the site lies, set up as the file says */
async function serveSite(sitePath: string): Promise<void> {
	folder = await mkdtemp(join(tmpdir(), 'banmian-nginx-'));
	// Started by root, nginx reads as somebody else.
	await chmod(folder, 0o755);
	const site = join(folder, 'a/site');
	await mkdir(join(site, '2024-01-liujiang'), { recursive: true });
	await mkdir(join(site, '_astro'), { recursive: true });
	await mkdir(join(site, 'pagefind/0123456789'), { recursive: true });
	await writeFile(join(site, 'index.html'), '<h1>首页</h1>');
	await mkdir(join(site, 'a/gone'), { recursive: true });
	await writeFile(join(site, 'a/gone/index.html'), '<h1>这一篇已经撤下</h1>');
	const left = new Map([
		['/a/gone/', '撤下'],
		['/a/old/', '/a/new/'],
	]);
	await writeFile(join(site, '_redirects.nginx'), redirectTexts(left, sitePath)['_redirects.nginx']);
	await writeFile(join(site, '404.html'), '<h1>没有这一页</h1>');
	await writeFile(join(site, '2024-01-liujiang/index.html'), '<h1>试刊</h1>');
	await writeFile(join(site, '2024-01-liujiang/index.html.gz'), gzipSync('<h1>事先压好的</h1>'));
	await writeFile(join(site, '_astro/a.js'), 'export {};');
	await writeFile(join(site, 'site.webmanifest'), '{}');
	await writeFile(join(site, 'sw.js'), '');
	await writeFile(join(site, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
	await writeFile(join(site, 'pagefind/manifest.json'), '{}');
	await writeFile(join(site, 'pagefind/suggestions-0123456789.json'), '{}');
	await writeFile(join(site, 'pagefind/0123456789/catalogue.json'), '{}');
	await cp(join(projectRoot, 'public/_headers'), join(site, '_headers'));
	await symlink('a/site', join(folder, 'dist'));
	await mkdir(join(folder, 'host'));
	await symlink('../dist', join(folder, 'host', 'paper'));
	const port = await freePort();
	const shipped = await readFile(join(projectRoot, '.config/nginx.conf'), 'utf8');
	const own = withService(shipped, await serveService())
		.replace('listen 80', `listen 127.0.0.1:${String(port)}`)
		.replace('root /var/www/banmian/dist', `root ${join(folder, sitePath === '' ? 'dist' : 'host')}`)
		.replace('404 /404.html', `404 ${sitePath}/404.html`)
		.replaceAll('/var/www/banmian/dist', join(folder, 'dist'));
	await writeFile(
		join(folder, 'nginx.conf'),
		`daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;\nevents {}\nhttp {\n` +
			`types { text/html html; text/javascript js; application/json json; image/svg+xml svg; }\n` +
			`access_log off; client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3; uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;\n${own}\n}\n`,
	);
	const child = spawn(program ?? '', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]);
	const ended = new Promise((done) => child.on('close', done));
	stop = () => {
		child.kill();
		return ended;
	};
	host = `http://127.0.0.1:${String(port)}`;
	address = host + sitePath;
	for (let tries = 0; tries < 50; tries++) {
		if (await fetch(address).catch(() => null)) return;
		await pause(100);
	}
	throw new Error(await readFile(join(folder, 'error.log'), 'utf8'));
}

describe.skipIf(program === undefined).each(['', '/paper'])('the nginx site file, under nginx, at “%s”', (sitePath) => {
	beforeAll(() => serveSite(sitePath));
	afterAll(async () => {
		await stop();
		service.close();
		await rm(folder, { recursive: true, force: true });
	});

	test.each([
		'/',
		'/2024-01-liujiang/',
		'/_astro/a.js',
		'/sw.js',
		'/icon.svg',
		'/pagefind/manifest.json',
		'/pagefind/suggestions-0123456789.json',
		'/pagefind/0123456789/catalogue.json',
	])('%s comes with the headers that public/_headers asks for', async (path) => {
		const rules = parseHeaders(await readFile(join(projectRoot, 'public/_headers'), 'utf8'));
		const { status, headers } = await fetch(address + path);
		expect(status).toBe(200);
		const wanted = headersFor(rules, path);
		expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, headers.get(name)]))).toEqual(wanted);
	});

	test('pages are kept for a minute, so that a new edition is soon seen', async () => {
		expect((await fetch(`${address}/`)).headers.get('cache-control')).toBe('public, max-age=60');
	});

	test('what is compressed beforehand is sent as it is', async () => {
		const answer = await fetch(`${address}/2024-01-liujiang/`, { headers: { 'accept-encoding': 'gzip' } });
		expect(answer.headers.get('content-encoding')).toBe('gzip');
		expect(await answer.text()).toBe('<h1>事先压好的</h1>');
	});

	test('an address without its slash leads to the page; what is not there says so in words', async () => {
		const moved = await fetch(`${address}/2024-01-liujiang`, { redirect: 'manual' });
		expect([moved.status, moved.headers.get('location')]).toEqual([301, `${sitePath}/2024-01-liujiang/`]);
		for (const path of [
			'/nothing/',
			'/_headers',
			'/_redirects',
			'/_redirects.nginx',
			'/2024-01-liujiang/index.html.gz',
		]) {
			const missing = await fetch(address + path);
			expect([missing.status, await missing.text()]).toEqual([404, '<h1>没有这一页</h1>']);
		}
	});

	test('where a piece stood once, it leads on, or says that it was withdrawn', async () => {
		const moved = await fetch(`${address}/a/old/`, { redirect: 'manual' });
		expect([moved.status, moved.headers.get('location')]).toEqual([301, `${sitePath}/a/new/`]);
		const gone = await fetch(`${address}/a/gone/`);
		expect([gone.status, await gone.text()]).toEqual([410, '<h1>这一篇已经撤下</h1>']);
	});

	test('Chinese is sent as UTF-8, the manifest as what it is', async () => {
		expect((await fetch(`${address}/`)).headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect((await fetch(`${address}/site.webmanifest`)).headers.get('content-type')).toContain(
			'application/manifest+json',
		);
	});

	describe('passes to a search service', () => {
		const search = '/archive-search/_search';
		const ask = (path: string, init: RequestInit = {}) => fetch(host + path, { method: 'POST', body: '{}', ...init });

		test('a search, of one index, with nothing about who asks', async () => {
			const answer = await ask(search, { body: '{"size":1}', headers: { cookie: 'a=b' } });
			expect([answer.status, await answer.json()]).toEqual([200, { timed_out: false }]);
			expect(answer.headers.get('cache-control')).toBe('no-store');
			expect(passed.at(-1)).toEqual({ method: 'POST', url: '/banmian/_search', body: '{"size":1}', cookie: undefined });
		});

		test('no option in the address', async () => {
			expect((await ask(`${search}?scroll=1d&index=other`)).status).toBe(200);
			expect(passed.at(-1)?.url).toBe('/banmian/_search');
		});

		test('no other method, no other address, and nothing large', async () => {
			const before = passed.length;
			const statuses = [
				await fetch(host + search),
				await ask(search, { method: 'PUT' }),
				await ask(search, { method: 'DELETE' }),
				await ask('/archive-search/_bulk'),
				await ask('/archive-search/_search/scroll'),
				await ask('/archive-search/%2e%2e/_search'),
				await ask(search, { body: ' '.repeat(40_000) }),
			].map(({ status }) => status);
			expect(statuses).toEqual([403, 403, 403, 404, 404, 404, 413]);
			expect(passed).toHaveLength(before);
		});
	});
});
