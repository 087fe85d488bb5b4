import { expect, test } from 'vitest';
import { postMarkdown } from '../../src/loaders/post/post-markdown.ts';

/** The HTML of a post with this text. */
async function html(text: string): Promise<string> {
	const { code } = await (await postMarkdown('').createRenderer({})).render(text);
	return code;
}

const link = (address: string, words = address) => `<a href="${address}">${words}</a>`;

test.each([
	['官网是 https://www.x-ac.com。您可以看', `官网是 ${link('https://www.x-ac.com')}。您可以看`],
	['访问 https://example.com/docs（说明）了解', `访问 ${link('https://example.com/docs')}（说明）了解`],
	['请看 www.example.com，谢谢', `请看 ${link('http://www.example.com', 'www.example.com')}，谢谢`],
	[
		'见 https://example.com/a?b=1&c=2；另见',
		'见 <a href="https://example.com/a?b=1&#x26;c=2">https://example.com/a?b=1&#x26;c=2</a>；另见',
	],
	['见 https://example.com谢谢', `见 ${link('https://example.com')}谢谢`],
	['“https://example.com/a”、《b》', `“${link('https://example.com/a')}”、《b》`],
	['[说明。](https://example.com/。)', '<a href="https://example.com/%E3%80%82">说明。</a>'],
	[
		'见 https://example.com/中文/页',
		'见 <a href="https://example.com/%E4%B8%AD%E6%96%87/%E9%A1%B5">https://example.com/中文/页</a>',
	],
])('a bare address ends before Chinese punctuation: %s', async (text, expected) => {
	expect(await html(text)).toContain(expected);
});

test('one tilde is a range, two strike out, next to brackets too', async () => {
	expect(await html('8~9点到，气温5~7度。')).toBe('<p>8~9点到，气温5~7度。</p>');
	expect(await html('123~~（abc）~~，~~（def）~~。')).toBe('<p>123<del>（abc）</del>，<del>（def）</del>。</p>');
});

test.each([
	['高度定制化的预\n览，支持', '高度定制化的预览，支持'],
	['一\n二\n三', '一二三'],
	['他说：\n“来了。”\n——记者', '他说：“来了。”——记者'],
	['**预**\n览', '<strong>预</strong>览'],
	['用 Astro\n做', '用 Astro\n做'],
	['第一行  \n第二行', '第一行<br>\n第二行'],
	['一个`code`\n然后', '一个<code>code</code>\n然后'],
])('a line broken between Chinese characters goes on without a space: %j', async (text, expected) => {
	expect(await html(text)).toBe(`<p>${expected}</p>`);
});

test.each([
	['1、第一\n2、第二', '1、第一<br>\n2、第二'],
	['报名条件：\n（一）年满十八岁；\n（二）身体健康。', '报名条件：<br>\n（一）年满十八岁；<br>\n（二）身体健康。'],
	['1.身份证\n2.户口本', '1.身份证<br>\n2.户口本'],
	['**请带：**\n①身份证', '<strong>请带：</strong><br>\n①身份证'],
	['将于\n3、4月开工', '将于\n3、4月开工'],
	['增长\n3.5%', '增长\n3.5%'],
	['电话：\n7212345，\nA座', '电话：7212345，A座'],
	['第\n一书记', '第一书记'],
])('an item of a list begins a line: %j', async (text, expected) => {
	expect(await html(text)).toBe(`<p>${expected}</p>`);
});

test.each([
	['    区委决定，今天放假。\n\n\t　　明天上班。', ['区委决定，今天放假。', '明天上班。']],
	['　　区委决定，今天放假。\n　　明天上班。', ['区委决定，今天放假。', '明天上班。']],
	['　　今天\n放假。\n　　**明天**上班。', ['今天放假。', '<strong>明天</strong>上班。']],
	['甲　乙\n丙', ['甲　乙丙']],
])('a paragraph may be indented: %j', async (text, paragraphs) => {
	expect(await html(text)).toBe(paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n'));
});
