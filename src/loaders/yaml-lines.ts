/** What an editor's line has instead of YAML, where YAML's own complaint would not help. */
import { quote } from './yaml-slips.ts';

/** A code of yaml-codes.ts, where it stands in the text (from 0), and its details. */
export type LineSlip = {
	code:
		| 'colon-in-value'
		| 'value-needs-quotes'
		| 'quote-open'
		| 'field-colon'
		| 'list-dash'
		| 'odd-indent'
		| 'uneven-indent'
		| 'uneven-item'
		| 'flow-comma'
		| 'flow-open';
	offset: number;
	details: Record<string, string | number>;
};

/** A line of the text; `start` is where it begins. */
type Line = { text: string; start: number; above: readonly string[] };

const keyed = /^(?<indent>\s*)(?<dash>(?:- +)*)(?<field>[A-Za-z_]+): +(?<value>\S.*?)\s*$/u;

/** In the order in which they are asked: what a line looks like says more than how far it is indented. */
const looks: readonly ((line: Line) => LineSlip | null)[] = [
	oddIndent,
	listDash,
	fieldColon,
	flowComma,
	flowHash,
	flowValue,
	flowOpen,
	needsQuotes,
	unevenItem,
	unevenIndent,
];

/**
 * @param offset where YAML complains, from 0; the fault may be in the line before or behind
 * @returns null where none of the lines has a slip that is known
 */
export function slipInLine(text: string, offset: number): LineSlip | null {
	const lines = text.split('\n');
	const at = text.slice(0, offset).split('\n').length - 1;
	for (const number of [at, at - 1, at + 1]) {
		const line = lines[number];
		if (line === undefined || line.trim() === '' || line.trimStart().startsWith('#')) continue;
		const start = lines.slice(0, number).join('\n').length + (number === 0 ? 0 : 1);
		for (const look of looks) {
			const slip = look({ text: line, start, above: lines.slice(0, number) });
			if (slip !== null) return slip;
		}
	}
	return null;
}

/** The first quotation mark that is opened at the beginning of a value and not closed in its line. */
export function openQuote(text: string): LineSlip | null {
	let start = 0;
	for (const line of text.split('\n')) {
		const { indent = '', dash = '', field = '', value = '' } = keyed.exec(line)?.groups ?? {};
		const sign = value.charAt(0);
		if ((sign === '"' || sign === "'") && !value.slice(1).includes(sign)) {
			const offset = start + indent.length + dash.length + field.length + line.slice(line.indexOf(':')).indexOf(sign);
			return { code: 'quote-open', offset, details: { sign, quoted: `${value}${sign}` } };
		}
		start += line.length + 1;
	}
	return null;
}

function oddIndent({ text, start }: Line): LineSlip | null {
	const [indent = ''] = /^ *[^\S ]\s*(?=\S)/u.exec(text) ?? [];
	if (indent === '') return null;
	const kind = /^ *\t/.test(indent) ? '制表符（Tab）' : '全角的或者特殊的空格';
	return { code: 'odd-indent', offset: start, details: { kind } };
}

function listDash({ text, start }: Line): LineSlip | null {
	const [, before = '', item] = /^(\s*)(?:[－—–−•·●*]\s*|-(?! |-))([A-Za-z_]+\s*[:：].*)$/u.exec(text) ?? [];
	if (item === undefined) return null;
	return { code: 'list-dash', offset: start + before.length, details: { right: `- ${item.trim()}` } };
}

function fieldColon({ text, start }: Line): LineSlip | null {
	const [, before = '', field, value = ''] =
		/^(\s*(?:- +)?)([A-Za-z_]+|\/[\w./-]*)\s*(?:：|:(?=[^\s/]))\s*(.*?)\s*$/u.exec(text) ?? [];
	if (field === undefined) return null;
	return {
		code: 'field-colon',
		offset: start + before.length,
		details: { field, right: `${field}: ${value}`.trim() },
	};
}

function flowComma({ text, start }: Line): LineSlip | null {
	const [before] = /^[^"'#]*[{[][^"'\]}]*?(?=，)/u.exec(text) ?? [];
	if (before === undefined || !/：|:/u.test(text.slice(before.length)) || !before.includes('{')) return null;
	return { code: 'flow-comma', offset: start + before.length, details: { written: '，' } };
}

/** A value between braces that has a colon in it, or words behind its quotation marks. */
function flowValue({ text, start }: Line): LineSlip | null {
	if (!text.includes('{')) return null;
	for (const match of text.matchAll(/(?<=[{,] *)([A-Za-z_]+): +((?:(?!,? *[A-Za-z_]+: |\s*[}\]]\s*\}*\s*$).)+)/gu)) {
		const { 0: whole, 2: value = '', index } = match;
		const offset = start + index + whole.length - value.length;
		if (/^(["'])(?:(?!\1).)*\1$/u.test(value)) continue;
		const [sign] = /^["'](?=.)|:(?= )/u.exec(value) ?? [];
		if (sign === ':') return { code: 'colon-in-value', offset, details: { quoted: quote(value) } };
		if (sign !== undefined)
			return { code: 'value-needs-quotes', offset, details: { written: value, sign, quoted: quote(value) } };
	}
	return null;
}

/** A value between brackets of which YAML takes the rest, and what closes the brackets, for a comment. */
function flowHash({ text, start }: Line): LineSlip | null {
	const { before, value } =
		/^(?<before>[^"'#]*[{[,:]\s+|[^"'#]*\[)(?<value>[^\s"'#{}[\],:][^"'#{}[\],]* #[^,}\]]*)[,}\]]/u.exec(text)
			?.groups ?? {};
	if (before === undefined || value === undefined || !/[{[]/u.test(before)) return null;
	const written = value.trim();
	return {
		code: 'value-needs-quotes',
		offset: start + before.length,
		details: { written, sign: '#', quoted: quote(written) },
	};
}

const closings: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** A bracket that is not closed in its line, or closed by another. */
function flowOpen({ text, start }: Line): LineSlip | null {
	const plain = text.replace(/"[^"]*"|'[^']*'|(?<=\s)#.*$/gu, (one) => ' '.repeat(one.length));
	const open: number[] = [];
	for (const { 0: sign, index } of plain.matchAll(/[{}[\]]/gu)) {
		const last = open.at(-1);
		if (sign in closings) open.push(index);
		else if (last !== undefined && closings[text.charAt(last)] === sign) open.pop();
		else break;
	}
	const at = open.at(-1);
	const sign = text.charAt(at ?? text.length);
	const closing = closings[sign];
	return at === undefined || closing === undefined
		? null
		: { code: 'flow-open', offset: start + at, details: { sign, closing } };
}

function needsQuotes({ text, start }: Line): LineSlip | null {
	const { indent = '', dash = '', field = '', value = '' } = keyed.exec(text)?.groups ?? {};
	const [sign] = /^(?:["'*&!|>%@`]|- |\[[^\]]*\](?=.)|\{[^}]*\}(?=.))/u.exec(value) ?? [];
	if (sign === undefined || /^(["'])(?:(?!\1).)*\1$/u.test(value)) return null;
	const offset = start + indent.length + dash.length + field.length + text.slice(text.indexOf(':')).search(/[^:\s]/u);
	const written = value.length > 30 ? `${value.slice(0, 30)}…` : value;
	return { code: 'value-needs-quotes', offset, details: { written, sign: sign.charAt(0), quoted: quote(value) } };
}

const item = /^(?<indent> *)- +(?<words>\S.*?)\s*$/u;

/** An item that begins further left or right than the one above it. */
function unevenItem({ text, start, above }: Line): LineSlip | null {
	const indent = item.exec(text)?.groups?.['indent'];
	const before = item.exec(above.findLast((line) => item.test(line)) ?? '')?.groups;
	const spaces = before?.['indent']?.length;
	if (indent === undefined || before === undefined || spaces === undefined || indent.length === spaces) return null;
	return { code: 'uneven-item', offset: start + indent.length, details: { above: before['words'] ?? '', spaces } };
}

function unevenIndent({ text, start, above }: Line): LineSlip | null {
	const { indent = '', dash = '', field } = keyed.exec(text)?.groups ?? {};
	if (field === undefined || dash !== '') return null;
	const before = above.findLast((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
	const sibling = keyed.exec(before ?? '')?.groups;
	if (sibling === undefined) return null;
	const spaces = (sibling['indent'] ?? '').length + (sibling['dash'] ?? '').length;
	if (indent.length === spaces || indent.length === 0) return null;
	const details = { field, above: sibling['field'] ?? '', spaces };
	return { code: 'uneven-indent', offset: start + indent.length, details };
}
