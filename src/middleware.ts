/** What is done to every page once it is rendered. */
import { defineMiddleware } from 'astro:middleware';

const charset = '<meta charset="utf-8">';
const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/;

/**
 * Astro puts the security policy at the end of the head, where it does not cover the scripts before it. It has to be the
 * first thing that a browser reads after the encoding.
 */
export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
	const html = await response.text();
	const [own] = policy.exec(html) ?? [];
	const moved = own === undefined ? html : html.replace(own, '').replace(charset, charset + own);
	const headers = new Headers(response.headers);
	headers.delete('content-length');
	return new Response(moved, { status: response.status, headers });
});
