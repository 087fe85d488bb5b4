import { describe, expect, test } from 'vitest';
import { readPiece } from '../../../src/search/index/read-piece.ts';

const page = (body: string, attributes = 'data-kind="简讯"'): string =>
	`<!doctype html><html lang="zh-CN"><body><nav>首页</nav><main data-pagefind-body ${attributes}>${body}</main><footer>页脚</footer></body></html>`;
const readAll = (html: string) => readPiece(html, '/2024/a/', '2024/a/index.html');
const read = (html: string) => readAll(html)?.piece ?? null;
const blocksOf = (body: string) => read(page(`<h1>标题</h1>${body}`))?.blocks;

describe('a searchable page', () => {
	test('is read with what the page says of it', () => {
		const html = page(
			'<p class="kicker">柳江区开展整治行动</p><h1>守护学生</h1><p id="p1">近日，</p>',
			'data-kind="简讯" data-date="2024-01-05" data-day="事件日期 2024年1月5日" data-edition="经济工作会议解读"',
		);
		expect(read(html)).toEqual({
			url: '/2024/a/',
			kind: '简讯',
			date: '2024-01-05',
			day: '事件日期 2024年1月5日',
			edition: '经济工作会议解读',
			headline: '守护学生',
			spelt: 'shou hu xue sheng',
			blocks: [
				{ id: '', text: '柳江区开展整治行动' },
				{ id: 'p1', text: '近日，' },
			],
		});
	});

	test('may leave date and edition unsaid', () => {
		expect(read(page('<h1>标题</h1>'))).toMatchObject({ date: '', day: '', edition: '', blocks: [] });
	});

	test('a page without the attribute is not one', () => {
		expect(read('<h1>首页</h1>')).toBeNull();
		expect(read('<h1>怎样用 data-pagefind-body</h1>')).toBeNull();
	});
});

describe('its text', () => {
	test('runs on across inline markup, a column break and hints for wrapping', () => {
		expect(
			blocksOf(
				'<p id="p9">描绘绿色<span class="join" data-line="35"></span>发<wbr><b>展</b><a href="/x/">画卷</a>。</p>',
			),
		).toEqual([{ id: 'p9', text: '描绘绿色发展画卷。' }]);
	});

	test('breaks everywhere else', () => {
		expect(blocksOf('<div id="a">一<p>二</p>三<br>四<ul><li id="b">五</li><li>六</li></ul></div>')).toEqual([
			{ id: 'a', text: '一' },
			{ id: 'a', text: '二' },
			{ id: 'a', text: '三' },
			{ id: 'a', text: '四' },
			{ id: 'b', text: '五' },
			{ id: 'a', text: '六' },
		]);
	});

	test('has no readings, scripts or comments in it', () => {
		expect(blocksOf('<p><ruby>覃<rp>(</rp><rt>qín</rt><rp>)</rp></ruby>海南<!-- 注 --><script>x</script></p>')).toEqual(
			[{ id: '', text: '覃海南' }],
		);
	});

	test('has no links through the piece in it', () => {
		expect(blocksOf('<nav><h2>目录</h2><a href="#p1">第一段</a></nav><p id="p1">近日，</p>')).toEqual([
			{ id: 'p1', text: '近日，' },
		]);
	});

	test('is what a browser would show: entities read, white space collapsed', () => {
		expect(blocksOf('<p>\n\t&lt;script&gt;&amp;amp;&nbsp;\n “一二五”&#x3002;\n</p>')).toEqual([
			{ id: '', text: '<script>&amp;\u00a0 “一二五”。' },
		]);
	});

	test('a headline of several lines is one text', () => {
		expect(read(page('<h1>笃行实干出实绩<br>奋楫扬帆再启航</h1>'))?.headline).toBe('笃行实干出实绩 奋楫扬帆再启航');
	});
});

describe('the names it is listed under', () => {
	test('stand in data-facets, each once, any list left out', () => {
		const facets = `data-kind="简讯" data-facets='{"place":["柳江","成团镇","柳江"],"contributor":["覃海南"]}'`;
		expect(readAll(page('<h1>标题</h1>', facets))?.listed).toEqual({
			keyword: [],
			place: ['柳江', '成团镇'],
			contributor: ['覃海南'],
		});
	});

	test('are none where nothing is said', () => {
		expect(readAll(page('<h1>标题</h1>'))?.listed).toEqual({ keyword: [], place: [], contributor: [] });
	});

	test.each([
		['not JSON', '{"place":["柳江"]', /2024\/a\/index\.html：.*不是完整的 JSON/],
		['a list alone', '["柳江"]', /"keyword"/],
		['a listing nobody knows', '{"people":["覃海南"]}', /“people”不认识.*keyword、place、contributor/],
		['one name instead of a list', '{"place":"柳江"}', /“place”要是一列不空的名字/],
		['an empty name', '{"place":["柳江"," "]}', /“place”要是一列不空的名字/],
	])('%s is an error with the file in it', (_, facets, message) => {
		expect(() => readAll(page('<h1>标题</h1>', `data-kind="简讯" data-facets='${facets}'`))).toThrow(message);
	});
});

describe('a page that breaks the contract names its file and what to do', () => {
	test.each([
		['no h1', page('<p>文</p>'), /2024\/a\/index\.html：.*一个.*h1/],
		['an empty h1', page('<h1> </h1>'), /h1/],
		['two h1', page('<h1>一</h1><h1>二</h1>'), /只能一个/],
		['no kind', page('<h1>一</h1>', ''), /data-kind.*报道、关键词、简讯、图片、文章/],
		['an unknown kind', page('<h1>一</h1>', 'data-kind="通知"'), /“通知”/],
		[
			'a date that is none',
			page('<h1>一</h1>', 'data-kind="报道" data-date="1月5日"'),
			/data-date.*“1月5日”.*2024-01-05/,
		],
		['two bodies', page('<div data-pagefind-body><h1>一</h1></div>'), /2 处 data-pagefind-body/],
	])('%s', (_, html, message) => {
		expect(() => read(html)).toThrow(message);
	});
});
