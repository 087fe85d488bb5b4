/** Paragraphs and lists as Chinese text is typed, where Markdown sees one paragraph. */
import { wordsOf } from '../post-text.ts';
import type { TextNode } from '../post-text.ts';

/** Ideographic spaces, alone or among others. */
const indent = /^[ \t]*\u3000[ \t\u3000]*/u;
/** A line that is indented as the first of a paragraph is. */
const beginsParagraph = /[ \t]*\n[ \t]*\u3000[ \t\u3000]*/u;
/** What a line of a list begins with where Markdown knows of no list: 1、 1） （一） ① 第三条 ● -甲. */
const beginsItem =
	/[ \t]*\n[ \t]*(?=[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|\d{1,2}(?:[、．)）]|\.(?=\D))(?!\d)|[一二三四五六七八九十]{1,3}[、．)）]|第(?:[一二三四五六七八九十百]{1,4}|\d{1,3})[条章节][ \u3000]|[A-H](?:[、．]|\.[ \t]?(?=\p{Script=Han}))|[①-⑳⑴-⒇㈠-㈩❶-❿●■▲◆★○□△◇☆※√✓►➤·•・▪]|[-*](?=\p{Script=Han})|[（(](?:责任?编辑?|来源|作者|记者|通讯员|供稿|转自|据)[^（）()\n]*[）)][ \t]*(?:\n|$))/u;
/** What a line of a notice begins with: 时间：, 联系电话：. */
const label = String.raw`[ \t]*\p{Script=Han}{2,6}[ \t]?[：:]`;
const labels = new RegExp(`^${label}`, 'gmu');
const beginsItemOrLabel = new RegExp(`${beginsItem.source}|[ \\t]*\\n(?=${label})`, 'u');

/**
 * A remark plugin: a line that is indented by ideographic spaces begins a paragraph, without the spaces, since the page
 * indents it; a line that begins with the mark of an item stays a line of its own.
 */
export function chineseParagraphs(): (tree: TextNode) => void {
	return mend;
}

function mend(node: TextNode): void {
	node.children = node.children?.flatMap((child) => (child.type === 'paragraph' ? paragraphsOf(child) : [child]));
	for (const child of node.children ?? []) {
		if (child.type === 'paragraph') breakBeforeItems(child);
		else mend(child);
	}
}

/** The paragraphs that are typed as one, each without its indent. */
function paragraphsOf(paragraph: TextNode): TextNode[] {
	const paragraphs: TextNode[][] = [[]];
	for (const child of paragraph.children ?? []) {
		if (child.type !== 'text') paragraphs.at(-1)?.push(child);
		else
			for (const [index, value] of (child.value ?? '').split(beginsParagraph).entries()) {
				if (index > 0) paragraphs.push([]);
				const children = paragraphs.at(-1);
				const text = children?.length === 0 ? value.replace(indent, '') : value;
				if (text !== '') children?.push({ type: 'text', value: text });
			}
	}
	return paragraphs.filter((children) => children.length > 0).map((children) => ({ ...paragraph, children }));
}

function breakBeforeItems(node: TextNode): void {
	for (const child of node.children ?? []) breakBeforeItems(child);
	// One label alone may be anything: 记者：.
	const begins = (wordsOf(node).match(labels) ?? []).length > 1 ? beginsItemOrLabel : beginsItem;
	node.children = node.children?.flatMap((child, index, all) => {
		if (child.type !== 'text') return [child];
		const [next = ''] = wordsOf(all[index + 1]).split('\n');
		const lines = `${child.value ?? ''}${next}`.split(begins);
		// What the next node says only shows whether a line begins there.
		lines.push((lines.pop() ?? '').slice(0, -next.length || undefined));
		if (isHeading(all[index - 1], all[index - 2])) lines.unshift(...(lines.shift() ?? '').split(/^[ \t]*\n[ \t]*/u));
		return lines.flatMap((value, index): TextNode[] => [
			...(index === 0 ? [] : [{ type: 'break' }]),
			...(value === '' ? [] : [{ type: 'text', value }]),
		]);
	});
}

/** Whether bold words fill a line of their own, as headings are typed. */
function isHeading(node: TextNode | undefined, before: TextNode | undefined): boolean {
	if (node?.type !== 'strong' || [...wordsOf(node)].length < 3) return false;
	return before === undefined || before.type === 'break' || /\n[ \t]*$/u.test(before.value ?? '');
}
