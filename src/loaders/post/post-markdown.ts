/** How the Markdown of posts becomes HTML, wherever that is done. */
import { unified } from '@astrojs/markdown-remark';
import type { MarkdownProcessor } from '@astrojs/markdown-remark';
import { htmlAsText, safeAddresses } from '../post-html.ts';
import { chineseText } from '../post-text.ts';
import { chineseParagraphs } from './chinese-paragraphs.ts';
import { hiddenHtml } from './hidden-html.ts';
import { listNumbers } from './list-numbers.ts';
import { multiplication } from './multiplication.ts';
import { headingsBelowTitle } from './post-headings.ts';
import { postSyntax } from './post-syntax.ts';
import { typedLines } from './typed-lines.ts';
import { underlinedSentences } from './underlined-sentences.ts';
import { unusedDefinitions } from './unused-definitions.ts';

/** Highlighted code would bring inline styles, which the security policy forbids. */
export const highlighting = false;

/** @param sitePath where on its host the site lies */
export function postMarkdown(sitePath: string): MarkdownProcessor {
	// Smart punctuation would alter what was written.
	return unified({
		// Post syntax has what is wanted of it.
		gfm: false,
		remarkPlugins: [
			postSyntax,
			unusedDefinitions,
			underlinedSentences,
			listNumbers,
			hiddenHtml,
			multiplication,
			chineseParagraphs,
			typedLines,
			chineseText,
			headingsBelowTitle,
		],
		remarkRehype: { handlers: { html: htmlAsText }, footnoteLabel: '注释', footnoteBackLabel: '回到正文' },
		rehypePlugins: [[safeAddresses, sitePath]],
		smartypants: false,
	});
}
