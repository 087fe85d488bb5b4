import { describe, expect, test } from 'vitest';
import { readPosts } from '../../src/loaders/posts.ts';
import { tempContent } from '../support/temp-content.ts';

const front = 'title: 怎样读\ndescription: 一句话\nupdated: 2024-01-05\n';

test('a post keeps its body as written, and its date as a date of the calendar', async () => {
	const dir = await tempContent({ 'posts/how-to-read.md': `---\n${front}---\n\n**“关键词”**怎么用\n\n---\n\n末段\n` });
	const { posts, diagnostics } = await readPosts(dir);
	expect(diagnostics).toEqual([]);
	expect(posts).toMatchObject([
		{
			id: 'how-to-read',
			data: { title: '怎样读', description: '一句话', updated: '2024-01-05' },
			body: '\n**“关键词”**怎么用\n\n---\n\n末段\n',
		},
	]);
});

test('no posts folder is no post', async () => {
	expect(await readPosts(await tempContent({}))).toEqual({ posts: [], whole: true, diagnostics: [] });
});

describe('what is wrong is named with its line in the file', () => {
	const cases: [name: string, file: string, text: string | Uint8Array, found: string][] = [
		['no front matter', 'a.md', '正文\n', 'no-front-matter 1:1'],
		['a front matter without an end', 'a.md', `---\n${front}\n正文\n`, 'no-front-matter 1:1'],
		['a field missing', 'a.md', '---\ntitle: 甲\nupdated: 2024-01-05\n---\n', 'missing-field 2:1'],
		['a date in words', 'a.md', `---\n${front.replace('2024-01-05', '元月五日')}---\n`, 'wrong-value 4:10'],
		['an unknown field twice', 'a.md', `---\n${front}title: 乙\n---\n`, 'duplicate-field 5:1'],
		['YAML that is none', 'a.md', `---\n${front}\t- x\n---\n`, 'odd-indent 5:1'],
		['a name that is no address', '怎样读.md', `---\n${front}---\n`, 'post-name 1:1'],
		['capital letters', 'How.md', `---\n${front}---\n`, 'post-name 1:1'],
		['bytes that are not UTF-8', 'a.md', new Uint8Array([0x2d, 0x0a, 0xb1]), 'not-utf8 2:1'],
	];
	test.each(cases)('%s', async (_, file, text, found) => {
		const dir = await tempContent({ [`posts/${file}`]: text });
		const { posts, diagnostics } = await readPosts(dir);
		expect(posts).toEqual([]);
		expect(diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([found]);
		expect(diagnostics[0]?.file).toBe(`${dir}/posts/${file}`);
	});
});
