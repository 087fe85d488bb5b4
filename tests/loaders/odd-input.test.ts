import { describe, expect, test } from 'vitest';
import { errorsOf, readContent } from '../../src/loaders/read-content.ts';
import type { Article, PageItem } from '../../src/newspaper/model.ts';
import { goodContent, tempContent } from '../support/temp-content.ts';

const sentence = '学校门前道路安装了路灯，将原先昏暗的道路照了个敞亮，学生和附近居民都说方便。';

const pages: [name: string, text: string][] = [
	['a page without a headline', `${sentence}\n\n${sentence}\n`],
	['a page of one character', '报'],
	['CRLF line ends', `群众回家路亮堂堂\r\n\r\n${sentence}\r\n\r\n本报通讯员 陈名俊 摄\r\n`],
	['CR line ends', `群众回家路亮堂堂\r\r${sentence}\r\r本报通讯员 陈名俊 摄\r`],
	['a BOM', `\ufeff群众回家路亮堂堂\n\n${sentence}\n`],
	['U+3000 indents', `\u3000\u3000群众回家路亮堂堂\n\n\u3000\u3000${sentence}\n\n\u3000\u3000${sentence}\n`],
	['a line of 200,000 characters', `群众回家路亮堂堂\n\n${'路'.repeat(200_000)}\n`],
	['a line of 200,000 characters and nothing else', 'a'.repeat(200_000)],
	['Markdown and HTML', `# 标题\n\n* 一\n* 二\n\n<script>alert(1)</script>\n\n1. 三\n`],
	['a page of 5 MB', `群众回家路亮堂堂\n\n${`${sentence}\n\n`.repeat(46_000)}`],
];

describe('good but odd pages are published whole, without an error', { timeout: 60_000 }, () => {
	test.each(pages)('%s', async (_, text) => {
		const dir = await tempContent({ ...goodContent, 'editions/2024-01-liujiang/01.txt': text });
		const { collections, diagnostics } = await readContent(dir);
		expect(errorsOf(diagnostics)).toEqual([]);
		const { pages, reports, briefs } = collections;
		const published = [
			...pages.flatMap(({ data }) => data.items.flatMap(itemTexts)),
			...[...reports, ...briefs].flatMap(({ data }) => articleTexts(data.article)),
		];
		expect(characters(published.join(''))).toEqual(characters(text));
	});
});

test('the page of 5 MB is one', () => {
	expect(Buffer.byteLength(pages.at(-1)?.[1] ?? '')).toBeGreaterThan(5 * 1024 * 1024);
});

/** How often each character stands in a text, white space aside. */
function characters(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const character of text.replace(/[\s\ufeff]+/g, '')) counts.set(character, (counts.get(character) ?? 0) + 1);
	return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function articleTexts({ kicker, headline, deck, parts }: Article): string[] {
	const above = [kicker, headline, deck, ...parts.map(({ heading }) => heading)];
	return [...above.map((printed) => printed?.text ?? ''), ...parts.flatMap(({ blocks }) => blocks.flatMap(itemTexts))];
}

function itemTexts(item: Article['parts'][number]['blocks'][number] | PageItem): string[] {
	switch (item.kind) {
		case 'keyword-block':
			return [item.text, ...item.paragraphs.flatMap(itemTexts)];
		case 'photo':
			return [item.caption?.text ?? '', item.credit?.text ?? ''];
		case 'editor-note':
			return item.paragraphs.map(({ text }) => text);
		default:
			return [item.text];
	}
}
