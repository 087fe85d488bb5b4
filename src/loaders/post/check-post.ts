/** What is wrong in the body of a post: images that can't be shown, links that lead nowhere, and dirty text. */
import type { Diagnostic } from '../../newspaper/model.ts';
import { contentDiagnostic } from '../content-diagnostic.ts';
import { dirtyPost } from '../dirty/dirty-text.ts';
import { deadLink } from './dead-link.ts';
import type { KnownAddresses } from './dead-link.ts';
import { htmlShown } from './hidden-html.ts';
import { marksOfLine, marksOfText } from './left-marks.ts';
import type { LeftMark } from './left-marks.ts';
import { markdownNodes } from './markdown-tree.ts';
import type { MarkdownNode } from './markdown-tree.ts';
import { postImageFault } from './post-image.ts';

export type PostBody = {
	/** The Markdown below the front matter. */
	body: string;
	/** How many lines stand above it in its file. */
	linesAbove: number;
	/** What diagnostics call the file. */
	file: string;
	/** The post's file, absolute. */
	path: string;
	/** The content folder, absolute. */
	dir: string;
};

/** An image or a link whose address has a space: Markdown takes it for text. */
const withSpace = /!?\[[^\]\n]*\]\((?<address>[^()<>\n"]*[^()<>\s"]\s+[^()<>\s"]+)\)/u;

/**
 * @param known the addresses of the site, as far as a check knows them
 * @returns diagnostics with lines of the file, by line
 */
export async function checkPost(post: PostBody, known: KnownAddresses): Promise<Diagnostic[]> {
	const { body, linesAbove, file } = post;
	const nodes = markdownNodes(body);
	const lines = body.split('\n');
	const found = dirtyPost(body, file).map((one) => ({ ...one, line: one.line + linesAbove }));
	const definitions = new Map(
		nodes.flatMap(({ type, identifier, url }) =>
			type === 'definition' && identifier !== undefined && url !== undefined ? [[identifier, url] as const] : [],
		),
	);
	for (const node of nodes) {
		const place = placeOf(node, linesAbove, file);
		const address = node.url ?? definitions.get(node.identifier ?? '');
		if (isImage(node) && address !== undefined) {
			const fault = await postImageFault(address, post);
			if (fault !== null)
				found.push(contentDiagnostic(fault.code, place, { image: shortened(address), ...fault.details }));
		} else if (isLink(node) && address !== undefined) {
			const reason = await deadLink(address, nodes, known);
			if (reason !== null) found.push(contentDiagnostic('dead-link', place, { address, reason }));
		} else if (node.type === 'html') {
			const written = htmlShown(node.value ?? '');
			if (/<[a-z/!?]/i.test(written))
				found.push(contentDiagnostic('post-html', place, { written: shortened(written) }));
		} else if (node.type === 'text') {
			found.push(...addressesWithSpaces(node, linesAbove, file));
			found.push(...leftMarks((node.value ?? '').split('\n'), place, marksOfText));
		} else if (node.type === 'paragraph') {
			const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 0 } };
			found.push(...leftMarks(lines.slice(start.line - 1, end.line), { ...place, column: 1 }, marksOfLine));
		}
	}
	// What a full-width exclamation mark makes a link was meant as an image, and is told as that.
	const told = new Set(
		found
			.filter(({ code }) => code === 'post-image-form')
			.map(({ line, column }) => `${String(line)}:${String(column + 1)}`),
	);
	return found
		.filter(({ code, line, column }) => code !== 'dead-link' || !told.has(`${String(line)}:${String(column)}`))
		.sort((a, b) => a.line - b.line || a.column - b.column);
}

const isImage = ({ type }: MarkdownNode): boolean => type === 'image' || type === 'imageReference';
const isLink = ({ type }: MarkdownNode): boolean => type === 'link' || type === 'linkReference';

/** The beginning of what was written, as much as a message has room for. */
function shortened(written: string): string {
	const [line = ''] = written.split('\n');
	return line.length > 30 || line.length < written.length ? `${line.slice(0, 30)}…` : line;
}

function placeOf(
	{ position }: MarkdownNode,
	linesAbove: number,
	file: string,
): { file: string; line: number; column: number } {
	return { file, line: (position?.start.line ?? 1) + linesAbove, column: position?.start.column ?? 1 };
}

/** @param place of the first of the lines */
function leftMarks(
	lines: readonly string[],
	place: { file: string; line: number; column: number },
	marksOf: (line: string) => LeftMark[],
): Diagnostic[] {
	return lines.flatMap((text, index) =>
		marksOf(text).map(({ kind, at, written, cure }) => {
			const column = (index === 0 ? place.column : 1) + at;
			const code = kind === 'image' ? 'post-image-form' : 'post-mark';
			return contentDiagnostic(code, { ...place, line: place.line + index, column }, { written, cure });
		}),
	);
}

function addressesWithSpaces(node: MarkdownNode, linesAbove: number, file: string): Diagnostic[] {
	const place = placeOf(node, linesAbove, file);
	return (node.value ?? '').split('\n').flatMap((line, index) => {
		const match = withSpace.exec(line);
		const image = match?.groups?.['address'];
		if (match === null || image === undefined) return [];
		const column = (index === 0 ? place.column : 1) + match.index;
		return [contentDiagnostic('post-image-name', { file, line: place.line + index, column }, { image })];
	});
}
