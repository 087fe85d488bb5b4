/** Which page of an edition a jump names. */
import type { NamedPage } from '../fields/page-jump.ts';
import type { PageNumber } from '../model.ts';

const namedBy = (number: PageNumber): NamedPage => {
	const [, section = '', digits = String(number)] = /^([A-Z]*)(\d+)$/.exec(String(number)) ?? [];
	return { section, number: Number(digits) };
};

/**
 * A jump without a letter means a page of the section that it stands in, or else the only page of that number; a letter
 * is printed more often than it is written down in edition.yaml, so A3 is page 3 where no page has a letter.
 *
 * @param named what the jump says
 * @param here the page that the jump stands on
 * @param pages those of the edition
 * @returns null if the edition hasn't got the page
 */
export function findPage(named: NamedPage, here: PageNumber, pages: readonly PageNumber[]): PageNumber | null {
	const find = (section: string): PageNumber | null =>
		pages.find((page) => {
			const own = namedBy(page);
			return own.section === section && own.number === named.number;
		}) ?? null;
	if (named.section === '') {
		const [only = null, another] = pages.filter((page) => namedBy(page).number === named.number);
		return find(namedBy(here).section) ?? (another === undefined ? only : null);
	}
	return find(named.section) ?? (pages.every((page) => namedBy(page).section === '') ? find('') : null);
}
