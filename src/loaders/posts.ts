/** content/posts/*.md: pieces written for the web. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PostEntry } from '../newspaper/model.ts';
import type { Diagnostic } from '../newspaper/model.ts';
import { withoutInvisible } from '../newspaper/lines/invisible.ts';
import { withIdeographs } from '../unicode/with-ideographs.ts';
import { mapBounded } from './bounded.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { isDayInRange } from './edition-days.ts';
import { isAddress } from './edition-folders.ts';
import type { Entry } from './entry.ts';
import type { ReadingDepth } from './reading-depth.ts';
import { sourceName } from './source-name.ts';
import { readSource } from './source-text.ts';
import { readYaml } from './yaml-source.ts';
import type { Field } from './yaml-source.ts';

const fields: Record<'' | keyof PostEntry, Field> = {
	'': { label: '文章的资料', expected: '“字段: 值”这样的几行', example: 'title: 怎样读这个网站' },
	title: { label: '文章的标题', expected: '一段文字', example: 'title: 怎样读这个网站' },
	description: { label: '一句话介绍', expected: '一段文字', example: 'description: 搜索、放大、离线，各怎么用' },
	updated: { label: '更新日期', expected: '2024-01-05 这样的日期', example: 'updated: 2024-01-05' },
	draft: { label: '草稿', expected: 'true（先不放到网站上）或 false', example: 'draft: true' },
};

/** `whole` says whether every one could be read: only then is a post gone that isn't among them. */
export type Posts = { posts: Entry<PostEntry>[]; whole: boolean; diagnostics: Diagnostic[] };

/** `written` is the body as it stands in the file, below `linesAbove` lines. */
type Read = { post: Entry<PostEntry> | null; written: string; linesAbove: number; diagnostics: Diagnostic[] };

/**
 * Reads every post; a folder without posts is none. Drafts are checked, and not among the posts.
 *
 * @param dir the content folder, absolute
 * @param depth whether what the posts say is looked at as well
 */
export async function readPosts(dir: string, depth: ReadingDepth = 'whole'): Promise<Posts> {
	const folder = join(dir, 'posts');
	const found = await readdir(folder).catch(() => null);
	if (found === null) return { posts: [], whole: true, diagnostics: [] };
	const names = found.filter((name) => /^[^._].*\.md$/i.test(name)).sort();
	const read = await mapBounded(names, 8, (name) => readPost(join(folder, name)));
	const posts = read.flatMap(({ post }) => (post === null || post.data.draft === true ? [] : [post]));
	const ofNames = read.flatMap(({ post }, index) => {
		const first = read.findIndex((other) => other.post?.id === post?.id);
		if (post === null || first === index) return [];
		const at = { file: sourceName(post.filePath), line: 1, column: 1 };
		return [contentDiagnostic('duplicate-post', at, { first: names[first] ?? '', id: post.id })];
	});
	const ofBodies = depth === 'whole' ? await checkBodies(dir, read) : [];
	return {
		posts,
		whole: read.every(({ post }) => post !== null),
		diagnostics: [...read.flatMap(({ diagnostics }) => diagnostics), ...ofNames, ...ofBodies],
	};
}

async function readPost(path: string): Promise<Read> {
	const file = sourceName(path);
	const name = basename(path);
	const id = name.replace(/\.md$/i, '');
	const start = { file, line: 1, column: 1 };
	const none = (diagnostics: Diagnostic[]): Read => ({ post: null, written: '', linesAbove: 0, diagnostics });
	if (!isAddress(id)) return none([contentDiagnostic('post-name', start, { name })]);
	const source = await readSource(path, file);
	if (source.problem !== null) return none([source.problem]);
	const text = source.text.replace(/\r\n?/g, '\n');
	const [front, blank, yaml] = /^([ \t]*(?:\n[ \t]*)*)---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/.exec(text) ?? [];
	if (front === undefined || blank === undefined || yaml === undefined) {
		return none([contentDiagnostic('no-front-matter', start, { written: frontFault(text) })]);
	}
	const above = blank.split('\n').length;
	const { value, diagnostics, place } = readYaml(yaml, { name: file, schema: PostEntry, fields, linesAbove: above });
	if (value === null) return none(diagnostics);
	const { updated } = value;
	const ofDay = isDayInRange(updated)
		? []
		: [
				contentDiagnostic('day-out-of-range', place(['updated']), {
					field: 'updated',
					label: fields.updated.label,
					day: updated,
				}),
			];
	const ofDraft = value.draft === true ? [contentDiagnostic('post-draft', place(['draft']))] : [];
	const written = text.slice(front.length);
	const body = withIdeographs(withoutInvisible(written));
	const linesAbove = front.split('\n').length - 1;
	const ofBody = /\S/.test(body) || value.draft === true ? [] : [contentDiagnostic('post-without-text', start)];
	return {
		post: { id, filePath: path, data: value, body },
		written,
		linesAbove,
		diagnostics: [...diagnostics, ...ofDay, ...ofDraft, ...ofBody],
	};
}

/** What stands where the front matter should, to follow its being missing. */
function frontFault(text: string): string {
	const [first = ''] = text.trimStart().split('\n');
	if (/^---[ \t]*$/.test(first)) return '（第一行“---”有了，下面还少一行）';
	return /^[-—–─－+]{1,}[ \t]*$/.test(first) ? `（现在第一行是“${first.trim()}”，要用三个半角的减号）` : '';
}

/** Loaded late, because no other content needs a Markdown parser. */
async function checkBodies(dir: string, read: readonly Read[]): Promise<Diagnostic[]> {
	const { checkPosts } = await import('./post/check-posts.ts');
	const bodies = read.flatMap(({ post, written, linesAbove }) =>
		post === null
			? []
			: [
					{
						id: post.id,
						isDraft: post.data.draft === true,
						body: written,
						linesAbove,
						file: sourceName(post.filePath),
						path: post.filePath,
						dir,
					},
				],
	);
	return checkPosts(dir, bodies);
}
