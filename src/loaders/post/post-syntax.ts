/** What of Markdown a post may be written in: the same for its HTML (post-markdown.ts) and for its check (markdown-tree.ts). */
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';

const leftOut = [
	// A paragraph that begins with spaces is a paragraph, as newspapers indent them, and no program text.
	'codeIndented',
	// Bare addresses are looked for in the text (post-text.ts) once it is known what is emphasis, so that the asterisks behind
	// **https://example.com** are no part of the address.
	'wwwAutolink',
	'protocolAutolink',
];

/** A remark plugin: what GFM adds, emphasis beside Chinese punctuation, and less of what Markdown has. */
export function postSyntax(this: Processor): void {
	const data = this.data();
	data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: leftOut } }];
	// One tilde is no strike-through: 8~9点 is a range.
	remarkGfm.call(this, { singleTilde: false });
	remarkCjkFriendly.call(this);
	remarkCjkFriendlyGfmStrikethrough.call(this, { singleTilde: false });
}
