/** 更正: that an edition or a page has some, as its own page says it. */
import type { PageNumber } from '../../newspaper/model.ts';
import type { Link } from '../../view/link.ts';
import type { EditionOf } from '../newsroom.ts';
import { url } from '../url.ts';

/**
 * @param page one of the edition's pages; null for all of it
 * @returns the way to the list of all corrections; null without any
 */
export function correctionsWay({ data }: EditionOf, page: PageNumber | null): Link | null {
	const own = (data.corrections ?? []).filter((one) => page === null || one.page === page);
	if (own.length === 0) return null;
	return { label: `${page === null ? '这一期' : '这一版'}有${own.length}处更正`, href: url.corrections() };
}
