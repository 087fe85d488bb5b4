/** The same articles as plain sites of other makers: one page an article, nothing else. */
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../support/run.ts';

export type PlainArticle = { id: string; title: string; paragraphs: string[] };

/** The articles of a content folder whose every headline carries the mark @主题, as corpus-pages writes them. */
export async function* plainArticles(content: string): AsyncGenerator<PlainArticle> {
	const editions = join(content, 'editions');
	for (const edition of (await readdir(editions)).sort()) {
		for (const file of (await readdir(join(editions, edition))).filter((name) => name.endsWith('.txt')).sort()) {
			const text = await readFile(join(editions, edition, file), 'utf8');
			const articles = text.split(/^@主题 /m).slice(1);
			for (const [n, article] of articles.entries()) {
				const [title = '', ...paragraphs] = article.trim().split(/\n\n+/);
				yield { id: `${edition}-${file.slice(0, 2)}-${String(n + 1).padStart(2, '0')}`, title, paragraphs };
			}
		}
	}
}

const page = (title: string, body: string) =>
	`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

/** A bare Astro project: a content collection of Markdown, and one page that shows an entry. */
export async function bareAstro(root: string, content: string): Promise<void> {
	await writeArticles(join(root, 'articles'), content);
	await mkdir(join(root, 'src/pages'), { recursive: true });
	await symlink(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
	await writeFile(join(root, 'package.json'), '{ "type": "module" }');
	await writeFile(
		join(root, 'astro.config.mjs'),
		`export default { cacheDir: './.cache', vite: { cacheDir: './.vite' } };\n`,
	);
	await writeFile(
		join(root, 'src/content.config.ts'),
		`import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\n` +
			`export const collections = { articles: defineCollection({ loader: glob({ pattern: '*.md', base: './articles' }) }) };\n`,
	);
	await writeFile(
		join(root, 'src/pages/[id].astro'),
		`---\nimport { getCollection, render } from 'astro:content';\n` +
			`export const getStaticPaths = async () => (await getCollection('articles')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));\n` +
			`const { entry } = Astro.props;\nconst { Content } = await render(entry);\n---\n\n` +
			page('{entry.data.title}', '<Content />'),
	);
}

/** A bare Hugo site of the same. */
export async function bareHugo(root: string, content: string): Promise<void> {
	await writeArticles(join(root, 'content'), content);
	await mkdir(join(root, 'layouts/_default'), { recursive: true });
	await writeFile(
		join(root, 'config.toml'),
		`baseURL = "https://example.com/"\nlanguageCode = "zh-CN"\ndisableKinds = ["taxonomy", "term", "section", "home", "RSS", "sitemap", "404"]\n`,
	);
	await writeFile(join(root, 'layouts/_default/single.html'), page('{{ .Title }}', '{{ .Content }}'));
}

async function writeArticles(folder: string, content: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	for await (const { id, title, paragraphs } of plainArticles(content)) {
		await writeFile(
			join(folder, `${id}.md`),
			`---\ntitle: ${JSON.stringify(title)}\n---\n\n${paragraphs.join('\n\n')}\n`,
		);
	}
}
