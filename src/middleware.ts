/** What is done to every page once it is rendered. */
import { createHash } from 'node:crypto';
import { defineMiddleware } from 'astro:middleware';

const charset = '<meta charset="utf-8">';
const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const digest = / 'sha256-([^']+)'/g;
/** What a browser runs or applies of it; data for search engines is neither. */
const inPage = /<(script|style)(?! type="application\/ld\+json")[^>]*>(.*?)<\/\1>/gs;
const scriptFile = /<script type="module" src="([^"]+)"><\/script>/g;
/** A page that is nothing without its script says so: see SiteSearch.astro. */
const atOnce = 'data-at-once';
/** What a browser does not load; `loadsLater` does. */
const later = 'data-later';
const loadsLater = `addEventListener("load",()=>{for(const{dataset}of document.querySelectorAll("script[${later}]"))import(dataset.later).catch(()=>{})})`;

/**
 * Astro puts the security policy at the end of the head, where it does not cover the scripts before it. It has to be the
 * first thing that a browser reads after the encoding. And Astro allows every page the scripts and styles that any page
 * has in it: 36 digests, of which a page needs ten, and which no compression makes shorter.
 */
export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
	const html = await response.text();
	const [own] = policy.exec(html) ?? [];
	const ordered = import.meta.env.DEV || html.includes(atOnce) ? html : textFirst(html);
	const moved = own === undefined ? ordered : ordered.replace(own, '').replace(charset, charset + needed(own, ordered));
	const headers = new Headers(response.headers);
	headers.delete('content-length');
	return new Response(moved, { status: response.status, headers });
});

/**
 * A browser asks for files of scripts before photos, even before the one that leads the page. They are loaded once what is
 * seen is there: what they do is asked for by a press.
 */
function textFirst(html: string): string {
	const waiting = html.replace(
		scriptFile,
		(_, address: string) => `<script type="text/plain" ${later}="${address}"></script>`,
	);
	return waiting === html ? html : waiting.replace('</body>', () => `<script>${loadsLater}</script></body>`);
}

/** The digests of scripts and styles by their text: most stand in many pages. */
const digests = new Map<string, string>();

/** @returns the policy without the digests of what is not in the page; files of the site need none */
function needed(own: string, html: string): string {
	const inThis = new Set(Array.from(html.matchAll(inPage), ([, , text = '']) => digestOf(text)));
	const ours = digestOf(loadsLater);
	const allowed = inThis.has(ours) ? own.replace("script-src 'self'", `$& 'sha256-${ours}'`) : own;
	return allowed.replace(digest, (whole, one: string) => (inThis.has(one) ? whole : ''));
}

function digestOf(text: string): string {
	const known = digests.get(text);
	if (known !== undefined) return known;
	const made = createHash('sha256').update(text).digest('base64');
	digests.set(text, made);
	return made;
}
