/** 编辑手册, as the desk shows it: the post of the site, beside the work. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { parse } from 'yaml';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { PostEntry } from '../../newspaper/model.ts';

const post = join(import.meta.dirname, '../../../content/posts/manual-for-editors.md');

/**
 * @returns the page's HTML
 * @throws {Error} when the post is not there, or is none
 */
export async function manualPage(): Promise<string> {
	const source = await readFile(post, 'utf8');
	const [front = '', yaml = ''] = /^---\r?\n([^]*?\n)---\r?\n/.exec(source) ?? [];
	const { title } = PostEntry.parse(parse(yaml));
	const processor = await createMarkdownProcessor({
		syntaxHighlight: false,
		smartypants: false,
		remarkPlugins: [remarkCjkFriendly],
	});
	const { code } = await processor.render(source.slice(front.length));
	return `<!doctype html>
<html lang="zh-Hans">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width" />
		<meta name="color-scheme" content="light dark" />
		<title>${title}</title>
		<link rel="stylesheet" href="/desk.css" />
		<link rel="stylesheet" href="/manual.css" />
	</head>
	<body>
		<main class="manual">
			<h1>${title}</h1>
			${code}
		</main>
	</body>
</html>
`;
}
