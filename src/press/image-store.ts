/**
 * The images of the part's posts, where Astro's runtime looks for them: compiled into the press in the place of
 * `astro:asset-imports`.
 */
import type { ImageMetadata } from 'astro';

/** By the keys that `imageKey` gives. */
const images = new Map<string, ImageMetadata>();
export default images;

/**
 * What Astro's runtime asks for when it comes upon an image in a post.
 *
 * @param image as the post names it
 * @param post the `filePath` of the post's entry
 */
export function imageKey(image: string, post: string): string {
	const query = new URLSearchParams('astroContentImageFlag');
	query.set('importer', post);
	return `${image}?${query.toString()}`;
}
