/** Posts that can't be published as they are written. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readPosts } from '../../src/loaders/posts.ts';
import { goodContent, tempContent } from '../support/temp-content.ts';
import { edition, expectFound } from '../support/wrong-input.ts';
import type { WrongInput } from '../support/wrong-input.ts';

const jpeg = await sharp({
	create: { width: 120, height: 80, channels: 3, background: 'red', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
})
	.jpeg()
	.toBuffer();
const front = '---\ntitle: 甲\ndescription: 一句话\nupdated: 2024-01-05\n---\n';
/** The body begins in line 7. */
const post = (body: string, fields = ''): string => front.replace('---\n', `---\n${fields}`) + `\n${body}\n`;

const image = (
	name: string,
	body: string,
	code: string,
	files: Record<string, string | Uint8Array> = {},
): WrongInput => [name, { ...files, 'posts/a.md': post(body) }, `error ${code} posts/a.md:7`];

const images: WrongInput[] = [
	image('missing', '![桥](none.png)', 'post-image-missing'),
	image('missing in a sentence', '看![桥](none.png)图', 'post-image-missing'),
	image('missing in a list', '- ![桥](./none.png)', 'post-image-missing'),
	image('missing in a quotation', '> ![桥](img/none.png)', 'post-image-missing'),
	image('missing in a table', '| ![桥](none.png) |\n| --- |', 'post-image-missing'),
	image('missing in a link', '[![桥](none.png)](https://example.com)', 'post-image-missing'),
	image('missing by reference', '![桥][b]\n\n[b]: none.png', 'post-image-missing'),
	image('missing at the site’s root', '![桥](/images/none.png)', 'post-image-missing'),
	image('by the path of Windows', '![桥](img\\\\bridge.jpg)', 'post-image-missing', { 'posts/img/bridge.jpg': jpeg }),
	image('called in other letters', '![桥](Bridge.jpg)', 'post-image-missing', { 'posts/bridge.jpg': jpeg }),
	image('with a wrong percent sign', '![桥](100%.png)', 'post-image-missing'),
	image('outside the content', '![外](../../../outside/secret.png)', 'post-image-outside'),
	image('a file of the system', '![外](../../../../../etc/hostname)', 'post-image-outside'),
	image('of one’s own machine', '![外](file:///C:/a.png)', 'post-image-outside'),
	image('of a drive', '![外](C:/图/a.png)', 'post-image-outside'),
	image('no image', '![外](../site.yaml)', 'post-image-format'),
	image('HEIC', '![甲](a.heic)', 'post-image-format', { 'posts/a.heic': 'x' }),
	image('SVG', '![甲](in.svg)', 'post-image-format', { 'posts/in.svg': '<svg/>' }),
	image('GIF', '![甲](in.gif)', 'post-image-format', { 'posts/in.gif': 'GIF89a' }),
	image('a film', '![甲](in.mp4)', 'post-image-format', { 'posts/in.mp4': 'x' }),
	image('with a query', '![甲](bridge.jpg?raw)', 'post-image-format', { 'posts/bridge.jpg': jpeg }),
	image('cut off', '![甲](b.jpg)', 'post-image-broken', { 'posts/b.jpg': jpeg.subarray(0, jpeg.length / 2) }),
	image('mislabelled', '![甲](b.png)', 'post-image-unreadable', { 'posts/b.png': jpeg }),
	image('SVG called .jpg', '![甲](b.jpg)', 'post-image-unreadable', { 'posts/b.jpg': '<svg/>' }),
	image('empty', '![甲](b.jpg)', 'post-image-unreadable', { 'posts/b.jpg': '' }),
	image('a space in its name', '![甲](我的 照片.jpg)', 'post-image-name', { 'posts/我的 照片.jpg': jpeg }),
	image('a space in a link', '[甲](how to.md)', 'post-image-name'),
];

test.each(images)('an image: %s', async (_, files, says) => {
	await expectFound(files, says);
});

test.each(['bridge.jpg', './bridge.jpg', '../posts/bridge.jpg', '<my bridge.jpg>', 'my%20bridge.jpg', '大桥.jpg'])(
	'an image is taken as %s',
	async (address) => {
		const dir = await tempContent({
			...goodContent,
			'posts/a.md': post(`![桥](${address})`),
			...Object.fromEntries(['bridge', 'my bridge', '大桥'].map((name) => [`posts/${name}.jpg`, jpeg])),
		});
		const { posts, diagnostics } = await readPosts(dir);
		expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(posts).toHaveLength(1);
	},
);

const link = (address: string): WrongInput => [
	address,
	{ 'posts/a.md': post(`请看[这里](${address})。`), 'posts/b.md': post('乙', 'draft: true\n') },
	'warning dead-link posts/a.md:7:3',
];

test.each(
	[
		'',
		'/posts/b/',
		'/posts/none/',
		'b.md',
		'none.md',
		'./none.pdf',
		'/2023-01-01/',
		'/guanyu/',
		'/2024-01-liujiang/02/',
	]
		.concat(['#none', '/search/x/', '/elder/2023-01-01/', '../none/', 'file:///C:/a.txt', '/100%/', '/favicon.gif'])
		.map(link),
)('a link that leads nowhere: %s', async (_, files, says) => {
	await expectFound(files, says);
});

test.each<WrongInput>([
	['a tag', { 'posts/a.md': post('请看<b>这里</b>。') }, 'warning post-html posts/a.md:7:3'],
	['a table of a web page', { 'posts/a.md': post('甲。\n\n<table>\n<tr>') }, 'warning post-html posts/a.md:9:1'],
])('what readers would see of a web page’s code: %s', async (_, files, says) => {
	await expectFound(files, says);
});

test.each(
	['/', '/posts/a/', '/posts/', '/search/', '/editions/2024/', '/people/zhang-san/', '/2024-01-liujiang/']
		.concat(['/2024-01-liujiang/01/', '/2024-01-liujiang/lu-deng/', '../../2024-01-liujiang/01/', '#怎么放大'])
		.concat(['/elder/', '/elder/2024-01-liujiang/', 'https://example.com/', 'mailto:a@example.com', '/preview.png'])
		.concat(['/corrections/', '/feed.xml', '/atom.xml']),
)('a link that may lead somewhere: %s', async (address) => {
	const dir = await tempContent({ ...goodContent, 'posts/a.md': post(`## 怎么放大\n\n请看[这里](${address})。`) });
	expect((await readPosts(dir)).diagnostics).toEqual([]);
});

const fields: WrongInput[] = [
	...['date: 2024-01-05', 'tags: [甲]', 'layout: post', 'Draft: true', 'published: false', 'author: 张三'].map(
		(field): WrongInput => [field, { 'posts/a.md': post('甲', `${field}\n`) }, 'error unknown-field posts/a.md:2'],
	),
	['draft: yes', { 'posts/a.md': post('甲', 'draft: yes\n') }, 'error wrong-value posts/a.md:2'],
	['a draft', { 'posts/a.md': post('甲', 'draft: true\n') }, 'info post-draft posts/a.md:2'],
	['a day of 2204', { 'posts/a.md': front.replace('2024', '2204') }, 'error day-out-of-range posts/a.md:4'],
	['a title cut at #', { 'posts/a.md': front.replace('甲', '甲 #1') }, 'warning value-cut posts/a.md:2'],
	['a colon in the title', { 'posts/a.md': front.replace('甲', '甲: 乙') }, 'error colon-in-value posts/a.md:2'],
	['no front matter', { 'posts/a.md': '放假通知\n\n今天放假。\n' }, 'error no-front-matter posts/a.md:1'],
	['a name with a space', { 'posts/how to.md': front }, 'error post-name posts/how to.md:1'],
	['a text file', { 'posts/a.txt': '甲' }, 'warning stray-post posts/a.txt:1'],
	['a document', { 'posts/投稿.docx': '甲' }, 'warning stray-post posts/投稿.docx:1'],
	['an image of no post', { 'posts/b.jpg': jpeg }, 'warning stray-post posts/b.jpg:1'],
	['.markdown', { 'posts/a.markdown': front }, 'warning stray-post posts/a.markdown:1'],
];

test.each(fields)('%s', async (_, files, says) => {
	await expectFound(files, says);
});

test('a draft is checked and not published', async () => {
	const dir = await tempContent({ ...goodContent, 'posts/a.md': post('![桥](none.png)', 'draft: true\n') });
	const { posts, diagnostics } = await readPosts(dir);
	expect(posts).toEqual([]);
	expect(diagnostics.map(({ code }) => code)).toEqual(['post-draft', 'post-image-missing']);
});

test('a post keeps no character that shows nothing', async () => {
	const dir = await tempContent({ ...goodContent, 'posts/a.md': post('拉\u200b堡\u00ad镇\ufeff⼈⺠', '') });
	expect((await readPosts(dir)).posts[0]?.body).toBe('\n拉堡镇人民\n');
});

test('an edition’s page with a letter can be linked to', async () => {
	const yaml = 'newspaper: 日报\ntitle: 甲\npublished: null\npages:\n  - { file: 01.txt, number: A05, name: 要闻 }\n';
	const files = { [`${edition}/edition.yaml`]: yaml, 'posts/a.md': post('[甲](/2024-01-liujiang/a05/)') };
	expect((await readPosts(await tempContent({ ...goodContent, ...files }))).diagnostics).toEqual([]);
});
