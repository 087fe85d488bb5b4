/** How the Markdown of posts becomes HTML, wherever that is done. */
import { unified } from '@astrojs/markdown-remark';
import type { MarkdownProcessor } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import { htmlAsText, safeAddresses } from '../post-html.ts';
import { chineseText } from '../post-text.ts';
import { chineseParagraphs } from './chinese-paragraphs.ts';
import { hiddenHtml } from './hidden-html.ts';
import { lateAddresses } from './late-addresses.ts';
import { listNumbers } from './list-numbers.ts';
import { multiplication } from './multiplication.ts';
import { noIndentedCode } from './no-indented-code.ts';
import { headingsBelowTitle } from './post-headings.ts';
import { underlinedSentences } from './underlined-sentences.ts';
import { unusedDefinitions } from './unused-definitions.ts';

/** Highlighted code would bring inline styles, which the security policy forbids. */
export const highlighting = false;

/** @param sitePath where on its host the site lies */
export function postMarkdown(sitePath: string): MarkdownProcessor {
	// Smart punctuation would alter what was written.
	return unified({
		// GFM as Astro brings it would take one tilde for a strike-through: 8~9点 is a range.
		gfm: false,
		remarkPlugins: [
			noIndentedCode,
			lateAddresses,
			[remarkGfm, { singleTilde: false }],
			remarkCjkFriendly,
			[remarkCjkFriendlyGfmStrikethrough, { singleTilde: false }],
			unusedDefinitions,
			underlinedSentences,
			listNumbers,
			hiddenHtml,
			multiplication,
			chineseParagraphs,
			chineseText,
			headingsBelowTitle,
		],
		remarkRehype: { handlers: { html: htmlAsText }, footnoteLabel: '注释', footnoteBackLabel: '回到正文' },
		rehypePlugins: [[safeAddresses, sitePath]],
		smartypants: false,
	});
}
