/** A printed page as something to tap: its image, or the map drawn in its place. */
import type { ImageMetadata } from 'astro';
import type { Phrase } from './headline.ts';

/** What can be opened on the image; in percent of its width and height, as attributes of a rectangle have them. */
export type RegionLink = { href: string; title: string; x: string; y: string; width: string; height: string };

/** 版面图: the editor's image of the page. */
export type Facsimile = { image: ImageMetadata; alt: string; regions: readonly RegionLink[] };

/** A block of 示意图. */
export type MapBlock = {
	/** `continued`: a later part of an article, apart from its beginning. */
	kind: 'article' | 'continued' | 'photo';
	href: string;
	phrases: readonly Phrase[];
	/** How large its headline stands; page-map.css sets the sizes. */
	step: 's' | 'm' | 'l' | 'xl';
	/** In how many columns its text is drawn. */
	columns: 1 | 2 | 3;
};
