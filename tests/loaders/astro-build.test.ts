import { mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { editionYaml, goodContent, markedPage, writeContent } from '../support/temp-content.ts';
import { collectionsOf, tempSite } from '../support/temp-site.ts';
import type { TempSite } from '../support/temp-site.ts';

const patience = { timeout: 120_000 };

const post = '---\ntitle: 怎样读\ndescription: 一句话\nupdated: 2024-01-05\n---\n\n**“关键词”**怎么用\n';
const secondEdition = {
	'editions/2024-02-liujiang/edition.yaml': editionYaml,
	'editions/2024-02-liujiang/01.txt': markedPage,
};

/** What Astro itself takes for the place of an image. */
const [headline, paragraph, caption] = ['__ASTRO_IMAGE_1.png', '__ASTRO_IMAGE_2.png', '__ASTRO_IMAGE_3.png'];
const markers = {
	'editions/2024-03-liujiang/edition.yaml': editionYaml,
	'editions/2024-03-liujiang/01.txt': `@主题 ${headline}\n\n@正文 ${paragraph}\n\n@图说 ${caption}\n`,
};

/** One site, built four times: each test says what its own build shows, and the next one goes on from there. */
describe('a build of the collections', patience, () => {
	let site: TempSite;
	let content: string;
	let first: Awaited<ReturnType<TempSite['build']>>;
	let second: string;

	beforeAll(async () => {
		const image = sharp({ create: { width: 300, height: 200, channels: 3, background: 'red' } }).jpeg();
		content = await realpath(await mkdtemp(join(tmpdir(), 'banmian-content-')));
		await writeContent(content, {
			...goodContent,
			...secondEdition,
			...markers,
			'editions/2024-01-liujiang/photos/01-1.jpg': await image.toBuffer(),
			'posts/how-to-read.md': post,
			'posts/how-to-search.md': post,
		});
		site = await tempSite();
		first = await site.build(content);
		return async () => {
			await site.remove();
			await rm(content, { recursive: true });
		};
	}, 300_000);

	test('gives every entry, with references, and photos that are served in several sizes', () => {
		const { status, html, stderr } = first;
		expect(stderr).toBe('');
		expect(status).toBe(0);
		const { site: settings, editions, pages, briefs, photos, posts } = collectionsOf(html);
		expect(settings).toMatchObject([{ id: 'site', data: { name: '柳江读报' } }]);
		expect(editions?.map(({ id }) => id)).toEqual(['2024-01-liujiang', '2024-02-liujiang', '2024-03-liujiang']);
		expect(editions?.[0]).toMatchObject({ data: { pages: [{ collection: 'pages', id: '2024-01-liujiang/01' }] } });
		const brief = { collection: 'briefs', id: '2024-01-liujiang/qun-zhong-hui-jia-lu-liang-tang-tang' };
		expect(pages?.[0]).toMatchObject({ id: '2024-01-liujiang/01', data: { briefs: [brief] } });
		expect(briefs?.[0]).toMatchObject({ id: brief.id, data: { title: '群众回家路亮堂堂' } });
		expect(photos?.[0]).toMatchObject({ data: { brief, image: { width: 300, height: 200, format: 'jpg' } } });
		expect(posts).toMatchObject([
			{ id: 'how-to-read', data: { updated: '2024-01-05' } },
			{ id: 'how-to-search', data: { updated: '2024-01-05' } },
		]);
		expect(html).toMatch(/<source srcset="[^"]+\.avif 100w, [^"]+\.avif 200w"/);
		expect(html).toMatch(/<source srcset="[^"]+\.webp 100w, /);
		expect(html).toMatch(/<img [^>]*width="300" height="200"/);
		expect(html).toContain('<strong>“关键词”</strong>怎么用');
	});

	test('takes text for text, whatever Astro’s own markers look like', () => {
		const { briefs, photos } = collectionsOf(first.html);
		expect(briefs?.at(-1)).toMatchObject({
			data: { title: headline, article: { headline: { text: headline } } },
		});
		expect(photos?.at(-1)).toMatchObject({ data: { photo: { caption: { text: caption } }, image: null } });
	});

	test('has no entry of a source that was deleted or changed since the last', async () => {
		expect(
			collectionsOf(first.html)
				['briefs']?.map(({ id }) => id)
				.slice(0, 2),
		).toEqual([
			'2024-01-liujiang/qun-zhong-hui-jia-lu-liang-tang-tang',
			'2024-02-liujiang/qun-zhong-hui-jia-lu-liang-tang-tang',
		]);
		await rm(join(content, 'editions/2024-01-liujiang'), { recursive: true });
		await rm(join(content, 'editions/2024-03-liujiang'), { recursive: true });
		await rm(join(content, 'posts/how-to-search.md'));
		await writeContent(content, { 'editions/2024-02-liujiang/01.txt': markedPage.replace('群众回家路', '学校门前路') });
		second = (await site.build(content)).html;
		const after = collectionsOf(second);
		expect(after['editions']?.map(({ id }) => id)).toEqual(['2024-02-liujiang']);
		expect(after['briefs']?.map(({ id }) => id)).toEqual(['2024-02-liujiang/xue-xiao-men-qian-lu-liang-tang-tang']);
		expect(after['posts']?.map(({ id }) => id)).toEqual(['how-to-read']);
		expect(second).not.toContain('群众回家路');
	});

	test('sees a changed parser and a changed Markdown plugin, though no source changed', async () => {
		expect(second).toContain('路灯');
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

	test('stops at mistakes, and says of each file, line, column, code and what to do', async () => {
		await writeContent(content, {
			'editions/2024-02-liujiang/01.txt': '@甲乙 正文\n',
			'posts/a.md': post.replace('2024-01-05', '元月'),
		});
		const { status, stdout, stderr, html } = await site.build(content);
		expect(status).not.toBe(0);
		expect(html).toBe('');
		for (const says of ['01.txt:1:1 unknown-mark', 'posts/a.md:4:10 wrong-value']) {
			const line = (stdout + stderr).split('\n').find((words) => words.includes(`${says} `));
			expect(line, says).toContain('请');
		}
	});
});
