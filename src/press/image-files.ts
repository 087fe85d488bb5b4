/**
 * The images of the part's posts, where Astro's runtime looks for them: compiled into the press in the place of
 * `astro:asset-imports`.
 */
import type { ImageMetadata } from 'astro';

const images = new Map<string, ImageMetadata>();
export default images;

/**
 * @param image as the post names it
 * @param post the `filePath` of the post's entry
 * @returns what Astro's runtime asks for
 */
export function imageKey(image: string, post: string): string {
	const query = new URLSearchParams('astroContentImageFlag');
	query.set('importer', post);
	return `${image}?${query.toString()}`;
}
