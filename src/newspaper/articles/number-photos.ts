/** Counts the photos of a page in the order of the source, so that an editor can count along: 01-1.jpg is the first. */
import type { Block, PageItem, Photo } from '../model.ts';

const firstLine = ({ caption, credit }: Photo): number => (caption ?? credit)?.lines[0] ?? 0;

/**
 * Gives every photo of the page its number and its anchor, in place.
 * @param lists the blocks of each article, as far as they may be photos, and what belongs to the page itself
 */
export function numberPhotos(lists: readonly (readonly (Block | PageItem)[])[]): void {
	const photos: Photo[] = [];
	for (const blocks of lists) for (const block of blocks) if (block.kind === 'photo') photos.push(block);
	photos.sort((a, b) => firstLine(a) - firstLine(b));
	for (const [i, photo] of photos.entries()) {
		photo.number = i + 1;
		photo.id = `photo${String(i + 1)}`;
	}
}
