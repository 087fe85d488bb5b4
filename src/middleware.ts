/** What is done to every page once it is rendered. */
import { defineMiddleware } from 'astro:middleware';

const charset = '<meta charset="utf-8">';
const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const inline = /<(script|style)\b[^>]*>(?<code>[^]*?)<\/\1>/g;
const allowed = / 'sha256-(?<digest>[^']+)'/g;

/**
 * Astro puts the security policy at the end of the head, where it does not cover the scripts before it. It has to be the
 * first thing that a browser reads after the encoding. And Astro names the scripts and styles of the whole site in it: each
 * costs a reader 50 bytes that don't compress, and a page needs only its own.
 */
export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
	const html = await response.text();
	const [named] = policy.exec(html) ?? [];
	const own = named === undefined ? null : await ownPolicy(named, html);
	const moved = named === undefined || own === null ? html : html.replace(named, '').replace(charset, charset + own);
	const headers = new Headers(response.headers);
	headers.delete('content-length');
	return new Response(moved, { status: response.status, headers });
});

/** The policy without what no script or style of the page has for its digest. */
async function ownPolicy(named: string, html: string): Promise<string> {
	const codes = Array.from(html.matchAll(inline), ({ groups }) => groups?.['code'] ?? '');
	const digests = new Set(await Promise.all(codes.map(digestOf)));
	return named.replace(allowed, (hash, digest: string) => (digests.has(digest) ? hash : ''));
}

async function digestOf(code: string): Promise<string> {
	const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
	return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
