/** What a post says, as HTML. */
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { highlighting, postMarkdown } from '../loaders/post/post-markdown.ts';
import type { StoredEntry } from './content-store.ts';
import { imageFile } from './image-file.ts';
import imageStore, { imageKey } from './image-store.ts';

/**
 * Renders a post, and puts its images where Astro's runtime finds them when the post is shown.
 *
 * @param file the post's file, absolute
 * @param path the `filePath` of its entry
 * @param base where on the site's host its pages lie, `/` or `/paper/`
 */
export async function renderPost(
	body: string,
	{ file, path, base }: { file: string; path: string; base: string },
): Promise<NonNullable<StoredEntry['rendered']>> {
	const processor = postMarkdown(base.replace(/\/$/, ''));
	const renderer = await processor.createRenderer({ syntaxHighlight: highlighting });
	const { code, metadata } = await renderer.render(body, { fileURL: pathToFileURL(file) });
	const { headings, localImagePaths } = metadata;
	for (const name of localImagePaths) {
		imageStore.set(imageKey(name, path), await imageFile(join(dirname(file), decodeURI(name)), base));
	}
	return { html: code, metadata: { headings, imagePaths: localImagePaths } };
}
