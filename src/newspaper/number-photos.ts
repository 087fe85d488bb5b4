/** Counts the photos of a page in the order of the source, so that an editor can count along: 01-1.jpg is the first. */
import type { Article, PageItem, Photo } from './model.ts';

const firstLine = ({ caption, credit }: Photo): number => (caption ?? credit)?.lines[0] ?? 0;

/** Gives every photo of the page its number and its anchor, in place. */
export function numberPhotos(articles: readonly Article[], items: readonly PageItem[]): void {
	const photos: Photo[] = [];
	for (const { parts } of articles) {
		for (const { blocks } of parts) for (const block of blocks) if (block.kind === 'photo') photos.push(block);
	}
	for (const item of items) if (item.kind === 'photo') photos.push(item);
	photos.sort((a, b) => firstLine(a) - firstLine(b));
	for (const [i, photo] of photos.entries()) {
		photo.number = i + 1;
		photo.id = `photo${String(i + 1)}`;
	}
}
