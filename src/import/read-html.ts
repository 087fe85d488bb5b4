/** A page of a 数字报 that was saved from the browser → its text. Nothing in it is run or fetched. */
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { ReadDocument } from './read.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Whether a file is a web page by how it begins, whatever it is called. */
export function isHtml(bytes: Uint8Array): boolean {
	const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	const start = isUtf16
		? new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes.subarray(0, 2048))
		: Buffer.from(bytes.subarray(0, 2048))
				.toString('latin1')
				.replace(/^\u00ef\u00bb\u00bf/, '');
	return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(start);
}

/** @param bytes of a file that begins as a web page */
export function readHtml(bytes: Uint8Array): ReadDocument {
	const { encoding, assumed } = encodingOf(bytes);
	let html: string;
	try {
		html = new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return { text: null, problem: '里的文字读不出来，编码和网页里写的不一样。请在浏览器里打开它，重新保存再试。' };
	}
	const lines: string[] = [''];
	for (const node of parse(html).childNodes) collect(node, lines);
	const text = lines.map((line) =>
		line
			.replaceAll(/[ \t\r\n\f]+/g, ' ')
			.replace(/ $/, '')
			.replace(/^ /, ''),
	);
	return {
		text: `${text
			.join('\n')
			.replaceAll(/\n{3,}/g, '\n\n')
			.trim()}\n`,
		assumed,
		problem: null,
	};
}

const gbk = '这个网页是按 GBK（国标码）读的，请看一看有没有乱码。';

function encodingOf(bytes: Uint8Array): { encoding: string; assumed: string | null } {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', assumed: null };
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', assumed: null };
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', assumed: null };
	// Browsers look no further than this for it, either (HTML, 13.2.3.2).
	const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
	const [, named] = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(start) ?? [];
	if (named !== undefined && /^gb/iu.test(named)) return { encoding: 'gb18030', assumed: gbk };
	return isUtf8(bytes) ? { encoding: 'utf-8', assumed: null } : { encoding: 'gb18030', assumed: gbk };
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** Never part of what was printed. */
const leftOut = new Set([
	'script',
	'style',
	'noscript',
	'template',
	'head',
	'nav',
	'form',
	'button',
	'select',
	'option',
	'textarea',
	'iframe',
	'object',
	'svg',
	'map',
	'footer',
]);
/** Begin and end a line. */
const blocks = new Set(
	'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul'.split(
		' ',
	),
);
/** What the pages of 数字报 call the ways around them. */
const navigation = /(?:^|[\s_-])(?:nav|menu|navigation|breadcrumb|toolbar|copyright|share|pager?nav)(?:$|[\s_-])/iu;

function collect(node: Node, lines: string[]): void {
	if (node.nodeName === '#text' && 'value' in node) {
		lines[lines.length - 1] = `${lines.at(-1) ?? ''}${node.value}`;
		return;
	}
	if (!('tagName' in node)) return;
	const { tagName, attrs } = node;
	if (leftOut.has(tagName) || isAside(attrs)) return;
	if (tagName === 'br') {
		lines.push('');
		return;
	}
	const isBlock = blocks.has(tagName);
	if (isBlock) startLine(lines);
	for (const child of node.childNodes) collect(child, lines);
	if (isBlock) startLine(lines);
	if (tagName === 'p' || /^h[1-6]$/.test(tagName)) lines.push('');
}

const isAside = (attrs: readonly { name: string; value: string }[]): boolean =>
	attrs.some(
		({ name, value }) =>
			name === 'hidden' ||
			(name === 'role' && value === 'navigation') ||
			((name === 'class' || name === 'id') && navigation.test(value)) ||
			(name === 'style' && /display\s*:\s*none/iu.test(value)),
	);

function startLine(lines: string[]): void {
	if ((lines.at(-1) ?? '').trim() !== '') lines.push('');
	else lines[lines.length - 1] = '';
}
