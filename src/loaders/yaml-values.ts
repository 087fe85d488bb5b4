/** Texts of a YAML file as their editor wrote them: numbers stay texts, and lines are joined as Chinese is. */
import { isAlias, isCollection, isScalar, visit } from 'yaml';
import type { Document } from 'yaml';

/** Between two of these a line break is no space. */
const unspaced = /[\p{Script=Han}\u2014\u2018-\u201f\u2026\u3000-\u303f\uff01-\uff65]/u;
const unprintable = /(?![\t\n])\p{Cc}/gu;

/** Gives the document's texts the values that were meant; a text of nothing but white space is an empty one. */
export function settleTexts(document: Document, text: string): void {
	visit(document, {
		Scalar: (_, node) => {
			if (typeof node.value !== 'string') return;
			const isFolded = node.type === 'PLAIN' || node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
			const source = isFolded ? text.slice(node.range?.[0], node.range?.[1]) : '';
			const written = source.includes('\n') ? joined(node.type === 'PLAIN' ? source : below(source)) : node.value;
			const value = written.replace(unprintable, '');
			node.value = value.trim() === '' ? '' : value;
		},
	});
}

/** A block's lines: the first is its mark. */
function below(block: string): string {
	return block.slice(block.indexOf('\n'));
}

function joined(source: string): string {
	return source
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.reduce((text, line) => {
			const isClose = text === '' || (unspaced.test(text.at(-1) ?? '') && unspaced.test(line.charAt(0)));
			return `${text}${isClose ? '' : ' '}${line}`;
		}, '');
}

/**
 * Where a text was asked for and YAML found a number or a truth value (2024, 0123, true), the text is what was written.
 *
 * @returns whether there was one
 */
export function numberAsText(document: Document, path: readonly PropertyKey[]): boolean {
	const node = document.getIn(path, true);
	if (!isScalar(node) || node.type !== 'PLAIN' || node.source === undefined) return false;
	if (typeof node.value !== 'number' && typeof node.value !== 'boolean') return false;
	node.value = node.source;
	return true;
}

/** Where YAML took the beginning of a value for a mark of its own, in UTF-16 units from 0. */
export type OwnMark = { offset: number; written: string; sign: string };

/** @returns the values that begin with a name for later use or with its use: &甲, *重要* */
export function anchorsIn(document: Document, text: string): OwnMark[] {
	const found: OwnMark[] = [];
	const add = (from: number | undefined, sign: string): void => {
		if (from === undefined) return;
		const offset = text.lastIndexOf(sign, from);
		if (offset < 0) return;
		const written = /^[^\r\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';
		found.push({ offset, written, sign });
	};
	visit(document, {
		Node: (_, node) => {
			if (isAlias(node)) add(node.range?.[0], '*');
			else if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) add(node.range?.[0], '&');
		},
	});
	return found;
}
