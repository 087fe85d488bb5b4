import { describe, expect, test } from 'vitest';
import { rewritePage } from '../../../../src/cli/share/copy/rewrite-page.ts';

const pages = new Set(['/2024-03-08/', '/2024-03-08/01/', '/2024-03-08/cha-yuan/', '/elder/2024-03-08/cha-yuan/']);

const rewrite = (body: string, { head = '', sitePath = '', address = '/2024-03-08/cha-yuan/' } = {}) =>
	rewritePage(
		`<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>茶园｜读报</title>${head}</head><body>${body}</body></html>`,
		address,
		{ edition: '2024-03-08', pages, sitePath, about: '第1203期' },
	);

/** The body behind the mark. */
const bodyOf = (html: string) => /<p class="unpublished-copy-paper"[^>]*>未发布<\/p>(.*)<\/body>/s.exec(html)?.[1];

describe('the head', () => {
	test('says first that nobody may keep the page, and keeps what it is shown by', () => {
		const { html } = rewrite('', {
			head: '<meta name="viewport" content="width=device-width"><link rel="canonical" href="https://example.com/"><link rel="manifest" href="/site.webmanifest"><link rel="alternate" href="/feed.xml"><meta property="og:url" content="https://example.com/"><script>navigator.serviceWorker.register("/sw.js")</script><style>p{color:red}</style>',
		});
		expect(html).toMatch(
			/<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none';/,
		);
		expect(html).toContain('<meta name="robots" content="noindex, nofollow, noarchive">');
		expect(html).toContain('<title>【未发布】茶园｜读报</title><meta name="viewport" content="width=device-width">');
		expect(html).toContain('<style>p{color:red}</style>');
		for (const gone of ['canonical', 'manifest', 'alternate', 'og:', '<script', 'example.com'])
			expect(html).not.toContain(gone);
	});
});

describe('the body', () => {
	test('begins with 未发布, and says of what', () => {
		const { html } = rewritePage('<p>茶</p>', '/2024-03-08/', {
			edition: '2024-03-08',
			pages,
			sitePath: '',
			about: '春茶 <1>',
		});
		expect(html).toMatch(/<body><p class="unpublished-copy" role="note"><b>未发布<\/b> [^<]*春茶 &lt;1&gt;<\/p>/);
	});

	test.each([
		['another page', '<a href="/2024-03-08/01/">第1版</a>', '<a href="01.html">第1版</a>'],
		['a place on it', '<a href="/2024-03-08/01/#p2">二</a>', '<a href="01.html#p2">二</a>'],
		['its own place', '<a href="#p2">二</a>', '<a href="#p2">二</a>'],
		['a relative address', '<a href="../01/">第1版</a>', '<a href="01.html">第1版</a>'],
		[
			'the large print',
			'<a class="to-elder" data-form="elder" href="/elder/2024-03-08/cha-yuan/">长者版</a>',
			'<a class="to-elder" data-form="elder" href="_elder/cha-yuan.html">长者版</a>',
		],
		[
			'a name',
			'<p>（<a href="/people/li-si/" class="by">李四</a> 摄）</p>',
			'<p>（<span class="by">李四</span> 摄）</p>',
		],
		['another site', '<p>见<a href="https://example.com/a" rel="nofollow">网站</a></p>', '<p>见<span>网站</span></p>'],
		['a page of another edition', '<p><a href="/2024-03-07/01/">昨天</a></p>', '<p><span>昨天</span></p>'],
		['a page that was not made', '<p><a href="/2024-03-08/02/">第2版</a></p>', '<p><span>第2版</span></p>'],
		['a script', '<p><a href="javascript:alert(1)">点</a></p>', '<p><span>点</span></p>'],
		[
			'ways around the site',
			'<main><h1>茶</h1><nav><ul><li><a href="/search/">搜索</a></li></ul></nav></main>',
			'<main><h1>茶</h1></main>',
		],
		[
			'ways, of which one stays',
			'<nav><ul><li><a href="/">首页</a></li><li><a href="/2024-03-08/">本期</a></li></ul></nav>',
			'<nav><ul><li><a href="index.html">本期</a></li></ul></nav>',
		],
	])('a link to %s', (_, before, after) => {
		expect(bodyOf(rewrite(before).html)).toBe(after);
	});

	test('what only a script makes work goes, and so does the code that leads to the live site', () => {
		const { html } = rewrite(
			'<main><listen-aloud data-programme="/2024-03-08/programme.json"></listen-aloud><form><input></form><p hidden>知道了</p><h1 data-kind="简讯">茶</h1><div><button>分享</button></div><noscript>网址 https://example.com</noscript><div class="printed-foot"><svg></svg></div></main>',
		);
		expect(bodyOf(html)).toBe('<main><h1 data-kind="简讯">茶</h1></main>');
	});

	test('photos are told, and shown from beside the page', () => {
		const { html, files } = rewrite(
			'<a href="/_astro/b.jpg" data-photo="photos"><picture><source srcset="/_astro/a.avif 360w, /_astro/b.avif 540w"><img src="/_astro/a.jpg" alt=""></picture></a>',
			{ address: '/elder/2024-03-08/cha-yuan/' },
		);
		expect(bodyOf(html)).toBe(
			'<a href="../_astro/b.jpg" data-photo="photos"><picture><source srcset="../_astro/a.avif 360w, ../_astro/b.avif 540w"><img src="../_astro/a.jpg" alt=""></picture></a>',
		);
		expect(files.toSorted()).toEqual(['/_astro/a.avif', '/_astro/a.jpg', '/_astro/b.avif', '/_astro/b.jpg']);
	});

	test('of a site under a path', () => {
		const { html, files } = rewrite('<a href="/paper/2024-03-08/01/"><img src="/paper/_astro/a.jpg"></a>', {
			sitePath: '/paper',
		});
		expect(bodyOf(html)).toBe('<a href="01.html"><img src="_astro/a.jpg"></a>');
		expect(files).toEqual(['/_astro/a.jpg']);
	});
});
