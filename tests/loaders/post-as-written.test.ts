/** What Markdown would drop, count anew or take for its own is published as it was written. */
import { expect, test } from 'vitest';
import { postMarkdown } from '../../src/loaders/post/post-markdown.ts';

async function html(text: string): Promise<string> {
	const { code } = await (await postMarkdown('').createRenderer({})).render(text);
	return code.replaceAll('\n', '');
}

test.each([
	// Asterisks between figures are a multiplication.
	['纸箱30*40*50厘米', '<p>纸箱30*40*50厘米</p>'],
	['5*6米，7*8米', '<p>5*6米，7*8米</p>'],
	['一*二*三', '<p>一<em>二</em>三</p>'],
	['2**3**4', '<p>2**3**4</p>'],
	// A definition that nothing refers to is a line like any other.
	['正文\n\n[注]: 数据来自统计局', '<p>正文</p><p>[注]: 数据来自统计局</p>'],
	['[1]: 韦勇\n[2]: 覃芳', '<p>[1]: 韦勇</p><p>[2]: 覃芳</p>'],
	['正文\n\n[^1]: 没有提到的注', '<p>正文</p><p>[^1]: 没有提到的注</p>'],
	['[甲][1]\n\n[1]: /search/', '<p><a href="/search/">甲</a></p>'],
	// A row of dashes under a sentence is a rule.
	['今天开会。\n---\n下一段', '<p>今天开会。</p><hr><p>下一段</p>'],
	['第一行\n第二行\n---', '<p>第一行第二行</p><hr>'],
	['放假通知\n----\n正文', '<h2 id="放假通知">放假通知</h2><p>正文</p>'],
	['## 甲。', '<h2 id="甲">甲。</h2>'],
	// Numbers of items.
	['1. 甲\n3. 丙', '<ol><li>甲</li><li value="3">丙</li></ol>'],
	['1. 甲\n1. 乙', '<ol><li>甲</li><li>乙</li></ol>'],
	['2023. 甲\n2024. 乙', '<ol start="2023"><li>甲</li><li>乙</li></ol>'],
	// HTML that shows nothing, and a line's end.
	['甲<!-- 待核实 -->乙', '<p>甲乙</p>'],
	['<!-- more -->\n\n正文', '<p>正文</p>'],
	['春眠不觉晓<br>处处闻啼鸟', '<p>春眠不觉晓<br>处处闻啼鸟</p>'],
	['<br />\n\n正文', '<p>正文</p>'],
	['<u>甲</u>', '<p>&#x3C;u>甲&#x3C;/u></p>'],
	// Windows' line ends.
	['预\r\n览', '<p>预览</p>'],
	['预\r\n\r\n览', '<p>预</p><p>览</p>'],
])('%j', async (text, expected) => {
	expect(await html(text)).toBe(expected);
});

const link = (address: string) => `<a href="${address}">${address}</a>`;

test('every bare address of a sentence is a link', async () => {
	expect(await html('https://a.com、https://b.com/c，和www.c.com。')).toBe(
		`<p>${link('https://a.com')}、${link('https://b.com/c')}，和<a href="http://www.c.com">www.c.com</a>。</p>`,
	);
});

test.each([
	['**https://a.com/b**。后', `<strong>${link('https://a.com/b')}</strong>。后`],
	['**官网：https://a.com**。', `<strong>官网：${link('https://a.com')}</strong>。`],
	['~~https://a.com~~。', `<del>${link('https://a.com')}</del>。`],
	['官网https://a.com/docs了解更多', `官网${link('https://a.com/docs')}了解更多`],
	['https://a.com/?id=5查看', `${link('https://a.com/?id=5')}查看`],
	['https://a.com/?q=柳江', '<a href="https://a.com/?q=%E6%9F%B3%E6%B1%9F">https://a.com/?q=柳江</a>'],
	['`https://a.com`', '<code>https://a.com</code>'],
	['[https://a.com。](https://b.com)', '<a href="https://b.com">https://a.com。</a>'],
])('a bare address within marks, or before a word: %s', async (text, expected) => {
	expect(await html(text)).toBe(`<p>${expected}</p>`);
});

test.each([
	['1）甲\n2）乙', ['1）甲', '2）乙']],
	['1)甲\n2)乙', ['1)甲', '2)乙']],
	['·甲\n·乙', ['·甲', '·乙']],
	['-甲\n-乙', ['-甲', '-乙']],
	['⑴甲\n⑵乙', ['⑴甲', '⑵乙']],
	['☆甲\n☆乙', ['☆甲', '☆乙']],
	['时间：1月5日\n地点：会议室\n联系电话：7212345', ['时间：1月5日', '地点：会议室', '联系电话：7212345']],
	['有关事项如下：\n时间：1月5日\n地点：会议室', ['有关事项如下：', '时间：1月5日', '地点：会议室']],
	['**时间：**1月5日\n**地点：**会议室', ['<strong>时间：</strong>1月5日', '<strong>地点：</strong>会议室']],
	['他当时\n记者：怎么了', ['他当时记者：怎么了']],
	['**一、概况**\n全县有十镇', ['<strong>一、概况</strong>', '全县有十镇']],
	['甲。\n**二、成绩**\n增长', ['甲。', '<strong>二、成绩</strong>', '增长']],
	['**全县**\n有十镇', ['<strong>全县</strong>有十镇']],
	['正文完。\n（责任编辑 韦勇）\n（来源：日报）', ['正文完。', '（责任编辑 韦勇）', '（来源：日报）']],
	['**甲\n乙**\n1、丙', ['<strong>甲乙</strong>', '1、丙']],
	['气温下降\n-5度', ['气温下降-5度']],
	['A. 甲\nB. 乙', ['A. 甲', 'B. 乙']],
	['A、甲\nB、乙', ['A、甲', 'B、乙']],
	['第1条 甲\n第2条 乙', ['第1条 甲', '第2条 乙']],
	// Each line ends a sentence: it was ended there.
	['今天放假。\n请大家注意安全！', ['今天放假。', '请大家注意安全！']],
	['**通知**：\n一是防火；\n二是防汛。', ['<strong>通知</strong>：', '一是防火；', '二是防汛。']],
	['会议强调，\n要抓好春耕。', ['会议强调，要抓好春耕。']],
	['镰刀弯下腰\n稻子也弯下腰\n*父亲*\n也弯下腰', ['镰刀弯下腰', '稻子也弯下腰', '<em>父亲</em>', '也弯下腰']],
	['一\n二\n三', ['一二三']],
])('lines of a list or a notice stay lines: %j', async (text, lines) => {
	expect(await html(text)).toBe(`<p>${lines.join('<br>')}</p>`);
});
