/**
 * The page in the place of one that can't be had. It is made here, of what is on the phone, and needs nothing else: a page
 * of the site would have to be loaded beforehand by everyone, with its scripts.
 */
import { htmlText } from '../../../html-text.ts';
import { href } from '../../../site-path.ts';
import { keptEditions } from '../save/kept-editions.ts';
import { keptPieces } from '../save/kept-pieces.ts';
import { openedPages } from '../save/opened-pages.ts';

const mostOpened = 30;

/** The colours are those of styles/theme.css; the size is that of large print, since no choice of the reader's is known. */
const style = `
body{margin:0 auto;max-width:34rem;padding:1rem;font:1.375rem/1.7 sans-serif;overflow-wrap:anywhere;background:#fffdf8;color:#1c1a17}
h1{font-size:1.75rem;line-height:1.3}h2{font-size:1.375rem;margin:2rem 0 0;border-top:2px solid}
ul{margin:0;padding:0;list-style:none}li{border-top:1px solid #8886}a{display:block;padding:.5rem 0;color:inherit}
@media(prefers-color-scheme:dark){body{background:#141310;color:#ebe6da}}`;

/** It has no script, and nothing in it may become one. */
const policy = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'";

type Row = { href: string; html: string };

/** @param asked the address of the page that can't be had, from the host's root */
export async function whatThereIs(asked: string): Promise<Response> {
	const editions = (await keptEditions()).filter(({ whole }) => whole);
	const pieces = await keptPieces();
	const pages = await openedPages(mostOpened, titleIn);
	const missing = asked === href('/saved/') ? '' : '，您要看的这一页没有存在手机里';
	const html =
		'<!doctype html><html lang="zh-CN"><meta charset="utf-8">' +
		`<meta name="viewport" content="width=device-width,initial-scale=1"><title>存在手机里的</title><style>${style}</style>` +
		`<main><h1>存在手机里的</h1><p>现在连不上网站${missing}。手机里有的，下面都能看。</p><a href="">再连一次</a>` +
		list(
			'存下的报纸',
			editions.map(({ id, title }) => ({ href: href(`/${id}/`), html: htmlText(title) })),
		) +
		list(
			'收藏的文章',
			pieces.map(({ id, title }) => ({ href: href(id), html: htmlText(title) })),
		) +
		list(
			'最近打开过的',
			pages.map(({ href, title }) => ({ href, html: title })),
		);
	return new Response(html, {
		headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
	});
}

function list(heading: string, rows: readonly Row[]): string {
	if (rows.length === 0) return '';
	return `<h2>${heading}</h2><ul>${rows.map(({ href, html }) => `<li><a href="${htmlText(href)}">${html}</a>`).join('')}</ul>`;
}

/** The title as it stands in the page, so in HTML; the site's name comes last in it. */
function titleIn(head: string): string {
	return /<title>([^<]*)｜[^｜<]*<\/title>$/.exec(head)?.[1] ?? '';
}
