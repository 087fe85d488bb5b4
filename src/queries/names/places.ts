/** 地名: where a place is shown. */
import { nameSlug } from './slugs.ts';
import { url } from '../url.ts';

/** Where a place is shown. */
export function placeSlug(name: string): string {
	return nameSlug(name, { fallback: 'di-ming' });
}

export function placeHref(name: string): string {
	return url.place(placeSlug(name));
}
