import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { plainText } from '../../../src/reader/share/passage.ts';
import type { Passage } from '../../../src/reader/share/passage.ts';
import { wechatHtml } from '../../../src/reader/share/wechat-html.ts';

type Element = DefaultTreeAdapterTypes.Element;

const passage: Passage = {
	blocks: [
		{ role: 'kicker', rubric: '', text: '二届六次全会' },
		{ role: 'headline', rubric: '', text: '笃行实干 <出实绩>' },
		{ role: 'paragraph', rubric: '', text: '产值“增长”2% & 更多。' },
		{
			role: 'box',
			lines: [
				{ role: 'keyword', rubric: '', text: '关键词：坚定信念' },
				{ role: 'paragraph', rubric: '【攻略】', text: '把牢方向之舵。' },
			],
		},
		{ role: 'caption', rubric: '', text: '新兴工业园区。(本报通讯员 覃海南 摄)' },
	],
	citation: '《柳江日报》2024年1月6日·第1版·笃行实干',
	address: 'https://example.com/a/b/',
};

function elements(parent: DefaultTreeAdapterTypes.ParentNode): Element[] {
	return parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elements(node)] : []));
}

function textOf(parent: DefaultTreeAdapterTypes.ParentNode): string {
	return parent.childNodes
		.map((node) => ('value' in node ? node.value : 'tagName' in node ? textOf(node) : ''))
		.join('');
}

const all = elements(parseFragment(wechatHtml(passage)));

test('only elements and attributes that the editor of 公众号 keeps are used', () => {
	expect(new Set(all.map(({ tagName }) => tagName))).toEqual(new Set(['section', 'p', 'strong', 'span']));
	expect(new Set(all.flatMap(({ attrs }) => attrs.map(({ name }) => name)))).toEqual(new Set(['style']));
	expect(wechatHtml(passage)).not.toMatch(/url\(|position|src=|href=/);
});

test('every paragraph has a look of its own', () => {
	const paragraphs = all.filter(({ tagName }) => tagName === 'p');
	expect(paragraphs.length).toBe(8);
	for (const { attrs } of paragraphs) expect(attrs[0]?.value).toContain('font-size:');
});

test('every printed character is there, and markup in a text stays text', () => {
	const text = textOf(parseFragment(wechatHtml(passage)));
	expect(text).toBe(
		'二届六次全会笃行实干 <出实绩>产值“增长”2% & 更多。关键词：坚定信念【攻略】把牢方向之舵。新兴工业园区。(本报通讯员 覃海南 摄)来源：《柳江日报》2024年1月6日·第1版·笃行实干https://example.com/a/b/',
	);
});

test('the keyword box keeps its frame, its rubric is bold', () => {
	const box = all.find(({ attrs }) => attrs.some(({ value }) => value.includes('border:1px solid')));
	expect(box === undefined ? '' : textOf(box)).toBe('关键词：坚定信念【攻略】把牢方向之舵。');
	expect(all.filter(({ tagName }) => tagName === 'strong').map(textOf)).toContain('【攻略】');
});

test('plain text has the same lines, one apart, and ends with the source', () => {
	expect(plainText(passage).split('\n\n')).toEqual([
		'二届六次全会',
		'笃行实干 <出实绩>',
		'产值“增长”2% & 更多。',
		'关键词：坚定信念',
		'【攻略】把牢方向之舵。',
		'新兴工业园区。(本报通讯员 覃海南 摄)',
		'来源：《柳江日报》2024年1月6日·第1版·笃行实干',
		'https://example.com/a/b/',
	]);
});
