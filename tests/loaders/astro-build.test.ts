import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { editionYaml, goodContent, markedPage, tempContent, writeContent } from '../support/temp-content.ts';
import { collectionsOf, tempSite } from '../support/temp-site.ts';

const patience = { timeout: 60_000 };

const post = '---\ntitle: 怎样读\ndescription: 一句话\nupdated: 2024-01-05\n---\n\n**“关键词”**怎么用\n';
const secondEdition = {
	'editions/2024-02-liujiang/edition.yaml': editionYaml,
	'editions/2024-02-liujiang/01.txt': markedPage,
};

describe('a build of the collections', patience, () => {
	test('gives every entry, with references, and photos that are served in several sizes', async () => {
		const jpeg = await sharp({ create: { width: 300, height: 200, channels: 3, background: 'red' } })
			.jpeg()
			.toBuffer();
		const content = await tempContent({
			...goodContent,
			'editions/2024-01-liujiang/photos/01-1.jpg': jpeg,
			'posts/how-to-read.md': post,
		});
		const { status, html, stderr } = await (await tempSite()).build(content);
		expect(stderr).toBe('');
		expect(status).toBe(0);
		const { site, editions, pages, briefs, photos, posts } = collectionsOf(html);
		expect(site).toMatchObject([{ id: 'site', data: { name: '柳江读报' } }]);
		expect(editions).toMatchObject([
			{ id: '2024-01-liujiang', data: { pages: [{ collection: 'pages', id: '2024-01-liujiang/01' }] } },
		]);
		const brief = { collection: 'briefs', id: '2024-01-liujiang/qun-zhong-hui-jia-lu-liang-tang-tang' };
		expect(pages).toMatchObject([{ id: '2024-01-liujiang/01', data: { briefs: [brief] } }]);
		expect(briefs).toMatchObject([{ id: brief.id, data: { title: '群众回家路亮堂堂' } }]);
		expect(photos).toMatchObject([{ data: { brief, image: { width: 300, height: 200, format: 'jpg' } } }]);
		expect(posts).toMatchObject([{ id: 'how-to-read', data: { updated: '2024-01-05' } }]);
		expect(html).toMatch(/<source srcset="[^"]+\.avif 100w, [^"]+\.avif 200w"/);
		expect(html).toMatch(/<source srcset="[^"]+\.webp 100w, /);
		expect(html).toMatch(/<img [^>]*width="300" height="200"/);
		expect(html).toContain('<strong>“关键词”</strong>怎么用');
	});

	test('takes text for text, whatever Astro’s own markers look like', async () => {
		const [headline, paragraph, caption] = ['__ASTRO_IMAGE_1.png', '__ASTRO_IMAGE_2.png', '__ASTRO_IMAGE_3.png'];
		const text = `@主题 ${headline}\n\n@正文 ${paragraph}\n\n@图说 ${caption}\n`;
		const content = await tempContent({ ...goodContent, 'editions/2024-01-liujiang/01.txt': text });
		const { status, html } = await (await tempSite()).build(content);
		expect(status).toBe(0);
		const { briefs, photos } = collectionsOf(html);
		expect(briefs).toMatchObject([{ data: { title: headline, article: { headline: { text: headline } } } }]);
		expect(photos).toMatchObject([{ data: { photo: { caption: { text: caption } }, image: null } }]);
	});

	test('has no entry of a source that was deleted or changed since the last', async () => {
		const content = await tempContent({ ...goodContent, ...secondEdition, 'posts/how-to-read.md': post });
		const site = await tempSite();
		const before = collectionsOf((await site.build(content)).html);
		expect(before['briefs']?.map(({ id }) => id)).toEqual([
			'2024-01-liujiang/qun-zhong-hui-jia-lu-liang-tang-tang',
			'2024-02-liujiang/qun-zhong-hui-jia-lu-liang-tang-tang',
		]);
		await rm(join(content, 'editions/2024-01-liujiang'), { recursive: true });
		await rm(join(content, 'posts/how-to-read.md'));
		await writeContent(content, { 'editions/2024-02-liujiang/01.txt': markedPage.replace('群众回家路', '学校门前路') });
		const { html } = await site.build(content);
		const after = collectionsOf(html);
		expect(after['editions']?.map(({ id }) => id)).toEqual(['2024-02-liujiang']);
		expect(after['briefs']?.map(({ id }) => id)).toEqual(['2024-02-liujiang/xue-xiao-men-qian-lu-liang-tang-tang']);
		expect(after['posts']).toEqual([]);
		expect(html).not.toContain('群众回家路');
	});

	test('sees a changed parser and a changed Markdown plugin, though no source changed', async () => {
		const content = await tempContent({ ...goodContent, 'posts/how-to-read.md': post });
		const site = await tempSite();
		expect((await site.build(content)).html).toContain('路灯');
		const parser = join(site.root, 'src/newspaper/parse-page.ts');
		await rename(parser, join(site.root, 'src/newspaper/old-parse-page.ts'));
		await writeFile(
			parser,
			`import { parsePage as parse } from './old-parse-page.ts';
			export const parsePage = (text: string, file?: string) => parse(text.replaceAll('路灯', '灯笼'), file);`,
		);
		const config = join(site.root, 'astro.config.ts');
		await writeFile(config, (await readFile(config, 'utf8')).replace('remarkPlugins: [remarkCjkFriendly], ', ''));
		const { html } = await site.build(content);
		expect(html).toContain('灯笼');
		expect(html).not.toContain('路灯');
		expect(html).toContain('**“关键词”**');
	});
});

describe('a build stops, and says file, line, column, code and what to do', patience, () => {
	test.each([
		['at a wrong role mark', 'editions/2024-01-liujiang/01.txt', '@甲乙 正文\n', '01.txt:1:1 unknown-mark'],
		['at a post’s wrong field', 'posts/a.md', post.replace('2024-01-05', '元月'), 'posts/a.md:4:10 wrong-value'],
	])('%s', async (_, file, text, says) => {
		const content = await tempContent({ ...goodContent, [file]: text });
		const { status, stdout, stderr, html } = await (await tempSite()).build(content);
		expect(status).not.toBe(0);
		expect(html).toBe('');
		expect(stdout + stderr).toContain(`${says} `);
		expect(stdout + stderr).toContain('请');
	});
});
