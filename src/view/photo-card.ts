/** A photo in a list, and its picture; their shapes are those the archive keeps. */
export type { PhotoCard, ShownPicture } from '../archive/edition-summary.ts';
