import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sent, staticServer } from '../../src/cli/static-server.ts';

let dir: string;
let server: Server;
let port: number;
const sent: Sent[] = [];

beforeAll(async () => {
	const parent = mkdtempSync(join(tmpdir(), 'banmian-'));
	dir = join(parent, 'dist');
	mkdirSync(join(dir, 'posts', '柳江'), { recursive: true });
	mkdirSync(join(dir, '_astro'));
	writeFileSync(join(parent, 'secret.txt'), '秘密');
	writeFileSync(join(dir, 'index.html'), '<h1>报</h1>'.repeat(100));
	writeFileSync(join(dir, 'posts', 'index.html'), '<h1>文章</h1>');
	writeFileSync(join(dir, 'posts', '柳江', 'index.html'), '<h1>柳江</h1>');
	writeFileSync(join(dir, '404.html'), '<h1>没有这一页</h1>');
	writeFileSync(join(dir, '_astro', 'a.wasm'), 'wasm');
	writeFileSync(
		join(dir, '_headers'),
		'# host\n/*\n  X-Content-Type-Options: nosniff\n  Cache-Control: no-cache\n/_astro/*\n  Cache-Control: max-age=31536000\n',
	);
	writeFileSync(join(dir, '_redirects'), '/posts/old/ /posts/ 301\n');
	server = staticServer(dir, (answer) => sent.push(answer));
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	port = address.port;
});

afterAll(() => {
	server.close();
	rmSync(join(dir, '..'), { recursive: true, force: true });
});

/** Asks for a path exactly as written: a client with URLs of its own would tidy `..` away. */
async function get(path: string, { method = 'GET', gzip = false, etag = '' } = {}) {
	const headers = {
		...(gzip ? { 'accept-encoding': 'gzip, br' } : {}),
		...(etag === '' ? {} : { 'if-none-match': etag }),
	};
	return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>((done, fail) => {
		request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
			});
		})
			.on('error', fail)
			.end();
	});
}

test('where a piece stood once leads on; what hosts read is not for readers', async () => {
	const moved = await get('/posts/old/');
	expect([moved.status, moved.headers.location]).toEqual([301, '/posts/']);
	expect((await get('/_redirects')).status).toBe(404);
	expect((await get('/_headers')).status).toBe(404);
});

test('a folder is its index, with the slash that a host adds', async () => {
	expect((await get('/posts/')).body.toString()).toBe('<h1>文章</h1>');
	expect((await get('/posts/?q=1')).status).toBe(200);
	const bare = await get('/posts?q=1');
	expect([bare.status, bare.headers.location]).toEqual([301, '/posts/?q=1']);
	expect((await get('/posts/%E6%9F%B3%E6%B1%9F/')).body.toString()).toBe('<h1>柳江</h1>');
});

test('a redirect never leads to another host', async () => {
	mkdirSync(join(dir, 'evil.example'), { recursive: true });
	writeFileSync(join(dir, 'evil.example', 'index.html'), '');
	expect((await get('//evil.example')).headers.location).toBe('/evil.example/');
});

test('what has not changed since it was asked for is not sent again', async () => {
	const { headers } = await get('/', { gzip: true });
	const again = await get('/', { gzip: true, etag: headers.etag ?? '' });
	expect([again.status, again.body.length, again.headers['cache-control']]).toEqual([304, 0, 'no-cache']);
	expect(sent.at(-1)).toEqual({ path: '/', status: 304, bytes: 0 });
	writeFileSync(join(dir, 'index.html'), '<h1>新报</h1>'.repeat(100));
	expect((await get('/', { gzip: true, etag: headers.etag ?? '' })).status).toBe(200);
	writeFileSync(join(dir, 'index.html'), '<h1>报</h1>'.repeat(100));
});

test('what is not there is the 404 page', async () => {
	for (const path of ['/nothing/', '/nothing', '/index.html/', '/_headers', '/_astro/']) {
		const { status, body } = await get(path);
		expect([path, status, body.toString()]).toEqual([path, 404, '<h1>没有这一页</h1>']);
	}
});

test('nothing outside the folder is given out', async () => {
	for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/posts/../../secret.txt', '/%2e%2e/secret.txt']) {
		expect([path, (await get(path)).status]).toEqual([path, 404]);
	}
	expect((await get('/%E0%A4%A')).status).toBe(400);
	expect((await get('/%00')).status).toBe(400);
	expect((await get('/', { method: 'POST' })).status).toBe(405);
});

test('text goes gzipped to who takes it, and its bytes on the wire are told', async () => {
	const plain = await get('/');
	const { headers, body } = await get('/', { gzip: true });
	expect(headers['content-encoding']).toBe('gzip');
	expect(gunzipSync(body)).toEqual(plain.body);
	expect(body.length).toBeLessThan(plain.body.length);
	expect(sent.slice(-2)).toEqual([
		{ path: '/', status: 200, bytes: plain.body.length },
		{ path: '/', status: 200, bytes: body.length },
	]);
	expect((await get('/_astro/a.wasm', { gzip: true })).headers['content-encoding']).toBeUndefined();
	expect((await get('/', { method: 'HEAD' })).body.length).toBe(0);
});

test('the headers of _headers are sent, and a later rule wins', async () => {
	const page = (await get('/')).headers;
	expect([page['x-content-type-options'], page['cache-control']]).toEqual(['nosniff', 'no-cache']);
	const asset = (await get('/_astro/a.wasm')).headers;
	expect([asset['x-content-type-options'], asset['cache-control'], asset['content-type']]).toEqual([
		'nosniff',
		'max-age=31536000',
		'application/wasm',
	]);
});
