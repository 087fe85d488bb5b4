/** A static host as a reader meets one: HTTP/2, text packed beforehand, and the caching headers of the site's `_headers`. */
import { execFile } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { headersFor, parseHeaders } from '../../../src/cli/header-rules.ts';

export type Host = {
	/** Without a slash at the end. */
	url: string;
	/** What was sent since it was last set to nothing: bodies as they went over the wire. */
	sent: { requests: number; bytes: number };
	close: () => void;
};

/** A key and a certificate of this run, and what Chromium must be told to trust it. */
export type Identity = { key: Buffer; cert: Buffer; trust: string };

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
	'.xml': 'application/xml',
};

/** @throws {Error} if there is no openssl */
export async function makeIdentity(): Promise<Identity> {
	const folder = await mkdtemp(join(tmpdir(), 'banmian-bench-'));
	const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
	const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
	try {
		await promisify(execFile)('openssl', ['req', '-x509', ...kind, ...name, '-keyout', keyFile, '-out', certFile]);
		const [key, cert] = await Promise.all([readFile(keyFile), readFile(certFile)]);
		const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
		return { key, cert, trust: createHash('sha256').update(spki).digest('base64') };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/**
 * @param folders what is served: a folder by the beginning of its addresses, `/` among them
 * @param identity of this run
 */
export async function startHost(folders: Readonly<Record<string, string>>, identity: Identity): Promise<Host> {
	const sent = { requests: 0, bytes: 0 };
	const packed = new Map<string, Promise<{ type: string; body: Buffer; zipped: boolean } | null>>();
	const rules = parseHeaders(await readFile(join(folders['/'] ?? '', '_headers'), 'utf8').catch(() => ''));
	const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
	const server = createSecureServer({ key: identity.key, cert: identity.cert }, (request, response) => {
		const path = decodeURIComponent(request.url.split('?', 1)[0] ?? '/');
		const prefix = prefixes.find((one) => path.startsWith(one)) ?? '/';
		const root = folders[prefix] ?? '';
		const file = join(root, path.slice(prefix.length), path.endsWith('/') ? 'index.html' : '');
		const answer = packed.get(file) ?? pack(root, file);
		packed.set(file, answer);
		void answer.then((found) => {
			sent.requests++;
			sent.bytes += found?.body.length ?? 0;
			if (found === null) {
				response.writeHead(404).end();
				return;
			}
			response.writeHead(200, {
				...headersFor(rules, path),
				'content-type': found.type,
				'content-length': found.body.length,
				...(found.zipped ? { 'content-encoding': 'gzip' } : {}),
			});
			response.end(found.body);
		});
	});
	server.listen(0, 'localhost');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return { url: `https://localhost:${address.port}`, sent, close: () => server.close() };
}

async function pack(root: string, file: string): Promise<{ type: string; body: Buffer; zipped: boolean } | null> {
	const found = file.startsWith(`${root}${sep}`) ? await stat(file).catch(() => null) : null;
	if (found?.isFile() !== true) return null;
	const content = await readFile(file);
	const type = types[extname(file)] ?? 'application/octet-stream';
	const zipped = extname(file) in types;
	return { type, body: zipped ? await promisify(gzip)(content, { level: 9 }) : content, zipped };
}
