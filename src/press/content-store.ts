/**
 * The content of the part that is printed, where Astro's runtime looks for it: compiled into the press in the place of
 * `astro:data-layer-content`.
 */
import type { MarkdownHeading } from '@astrojs/markdown-remark';

export type StoredEntry = {
	id: string;
	data: Record<string, unknown>;
	/** Relative to the content folder, with `/`. */
	filePath: string;
	/** What a post says, as HTML with its images still to be filled in. */
	rendered?: { html: string; metadata: { headings: MarkdownHeading[]; imagePaths: string[] } };
};

/** The entries of each collection, by their ids. */
const collections = new Map<string, ReadonlyMap<string, StoredEntry>>();
export default collections;
