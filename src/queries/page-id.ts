import { pageAddress } from '../loaders/slug.ts';
import type { PageNumber } from '../newspaper/model.ts';

/** The id of an edition's page of this number: `2024-01-liujiang/01`. */
export function pageIdOf(edition: string, number: PageNumber): string {
	return `${edition}/${pageAddress(number)}`;
}
