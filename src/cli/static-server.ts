/**
 * Serves a built site the way a host does: folders by their index, 404.html, gzip, `ETag`, `_headers` and `_redirects`. A site
 * made for a path of its host is served under that path, and nothing else is there.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { builtPath } from './built-path.ts';
import { type HeaderRule, headersFor, parseHeaders } from './header-rules.ts';

const types: Readonly<Record<string, string>> = {
	'.avif': 'image/avif',
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpeg': 'image/jpeg',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.mjs': 'text/javascript; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.xml': 'application/xml',
};
const compressed = /^(?:text\/|application\/(?:json|xml|manifest)|image\/svg)/;

/** Where an answer comes from. */
type Answer = { status: 200 | 404; file: string } | { status: 301; location: string } | { status: 400 };

export type Sent = { path: string; status: number; bytes: number };

/**
 * @param dir the built site; looked up at every request, so that it may be replaced while it is served
 * @param sent called for every answer with its address and the bytes of its body as they went over the wire
 */
export function staticServer(dir: string, sent: (answer: Sent) => void = () => {}): Server {
	return createServer((request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		answerFrom(dir, request, response).then(sent, (error: unknown) => {
			console.error(error);
			response.writeHead(500).end();
		});
	});
}

/**
 * Answers one request, `GET` or `HEAD`, as `staticServer` does.
 *
 * @param dir the built site
 */
export async function answerFrom(dir: string, request: IncomingMessage, response: ServerResponse): Promise<Sent> {
	const asked = request.url ?? '/';
	return { path: asked, ...(await answer(dir, asked, request, response)) };
}

async function answer(
	dir: string,
	asked: string,
	{ headers, method }: IncomingMessage,
	response: ServerResponse,
): Promise<Omit<Sent, 'path'>> {
	const sitePath = await builtPath(dir);
	const address = belowPath(asked, sitePath);
	const found: Answer =
		address === null ? { status: 404, file: join(dir, '404.html') } : await lookUp(dir, address, sitePath);
	switch (found.status) {
		case 301:
			response.writeHead(301, { location: found.location }).end();
			return { status: 301, bytes: 0 };
		case 400:
			response.writeHead(400).end();
			return { status: 400, bytes: 0 };
		case 200:
		case 404: {
			const type = types[extname(found.file)] ?? 'application/octet-stream';
			const text = await readFile(found.file).catch(() => Buffer.from('404'));
			const zipped = /\bgzip\b/.test(headers['accept-encoding'] ?? '') && compressed.test(type);
			const etag = `W/"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
			const always = {
				...headersFor(await headerRules(dir), pathOf(address ?? '/')),
				...(found.status === 200 ? { etag } : {}),
				...(zipped ? { vary: 'accept-encoding' } : {}),
			};
			if (found.status === 200 && headers['if-none-match'] === etag) {
				response.writeHead(304, always).end();
				return { status: 304, bytes: 0 };
			}
			const body = zipped ? await promisify(gzip)(text, { level: 9 }) : text;
			response.writeHead(found.status, {
				...always,
				'content-type': type,
				'content-length': body.length,
				...(zipped ? { 'content-encoding': 'gzip' } : {}),
			});
			const bodiless = method === 'HEAD';
			response.end(bodiless ? undefined : body);
			return { status: found.status, bytes: bodiless ? 0 : body.length };
		}
	}
}

const pathOf = (address: string) => address.split('?', 1)[0] ?? '/';

/** @returns the address from the site's root; null for one that is not below its path */
function belowPath(address: string, sitePath: string): string | null {
	const rest = address.startsWith(sitePath) ? address.slice(sitePath.length) : null;
	if (rest === null || rest.startsWith('/')) return rest;
	return rest === '' || rest.startsWith('?') ? rest : null;
}

async function lookUp(dir: string, address: string, sitePath: string): Promise<Answer> {
	const path = pathOf(address);
	let file: string;
	try {
		file = join(dir, decodeURIComponent(path));
	} catch {
		return { status: 400 };
	}
	if (file.includes('\0')) return { status: 400 };
	const missing: Answer = { status: 404, file: join(dir, '404.html') };
	const forHosts = ['_headers', '_redirects', '_redirects.nginx'].some((name) => file === join(dir, name));
	if (!`${file}${sep}`.startsWith(`${dir}${sep}`) || forHosts) return missing;
	const location = (await redirects(dir)).get(sitePath + path);
	if (location !== undefined) return { status: 301, location };
	const kind = await kindOf(file);
	if (kind === 'file' && !path.endsWith('/')) return { status: 200, file };
	const index = join(file, 'index.html');
	if (kind !== 'folder' || (await kindOf(index)) !== 'file') return missing;
	if (path.endsWith('/')) return { status: 200, file: index };
	const folder = path.replace(/^\/+|\/+$/g, '');
	return { status: 301, location: `${sitePath}/${folder === '' ? '' : `${folder}/`}${address.slice(path.length)}` };
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
	const entry = await stat(path).catch(() => null);
	if (entry === null) return 'none';
	return entry.isDirectory() ? 'folder' : 'file';
}

/** Where addresses lead on, by the lines of `_redirects`: from, to, status. */
async function redirects(dir: string): Promise<ReadonlyMap<string, string>> {
	const text = await readFile(join(dir, '_redirects'), 'utf8').catch(() => '');
	return new Map([...text.matchAll(/^(\S+) (\S+) 301$/gm)].map(([, from = '', to = '']) => [from, to]));
}

async function headerRules(dir: string): Promise<HeaderRule[]> {
	return parseHeaders(await readFile(join(dir, '_headers'), 'utf8').catch(() => ''));
}
