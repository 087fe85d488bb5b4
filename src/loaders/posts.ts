/** content/posts/*.md: pieces written for the web. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PostEntry } from '../newspaper/model.ts';
import type { Diagnostic } from '../newspaper/model.ts';
import { mapBounded } from './bounded.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { isAddress } from './edition-folders.ts';
import type { Entry } from './entry.ts';
import { sourceName } from './source-name.ts';
import { readSource } from './source-text.ts';
import { readYaml } from './yaml-source.ts';
import type { Field } from './yaml-source.ts';

const fields: Record<'' | keyof PostEntry, Field> = {
	'': { label: '文章的资料', expected: '“字段: 值”这样的几行', example: 'title: 怎样读这个网站' },
	title: { label: '文章的标题', expected: '一段文字', example: 'title: 怎样读这个网站' },
	description: { label: '一句话介绍', expected: '一段文字', example: 'description: 搜索、放大、离线，各怎么用' },
	updated: { label: '更新日期', expected: '2024-01-05 这样的日期', example: 'updated: 2024-01-05' },
};

/** Reads every post; a folder without posts is none. */
export async function readPosts(dir: string): Promise<{ posts: Entry<PostEntry>[]; diagnostics: Diagnostic[] }> {
	const folder = join(dir, 'posts');
	const names = (await readdir(folder).catch(() => [])).filter((name) => /^[^._].*\.md$/i.test(name)).sort();
	const read = await mapBounded(names, 8, (name) => readPost(join(folder, name)));
	return {
		posts: read.flatMap(({ post }) => (post === null ? [] : [post])),
		diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
	};
}

async function readPost(path: string): Promise<{ post: Entry<PostEntry> | null; diagnostics: Diagnostic[] }> {
	const file = sourceName(path);
	const name = basename(path);
	const id = name.replace(/\.md$/, '');
	const start = { file, line: 1, column: 1 };
	if (!isAddress(id)) return { post: null, diagnostics: [contentDiagnostic('post-name', start, { name })] };
	const { text, problem } = await readSource(path, file);
	if (problem !== null) return { post: null, diagnostics: [problem] };
	const [front, yaml] = /^---[ \t]*\r?\n((?:.*\r?\n)*?)---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
	if (front === undefined || yaml === undefined) {
		return { post: null, diagnostics: [contentDiagnostic('no-front-matter', start)] };
	}
	const { value, diagnostics } = readYaml(yaml, { name: file, schema: PostEntry, fields, linesAbove: 1 });
	if (value === null) return { post: null, diagnostics };
	return { post: { id, filePath: path, data: value, body: text.slice(front.length) }, diagnostics };
}
