import { join } from 'node:path';
import { isDayInRange } from '../../loaders/edition-days.ts';
import { readEditionFile } from '../../loaders/edition-file.ts';
import { isEditionName } from '../../loaders/edition-folders.ts';
import { printedDayOf } from '../../loaders/folio.ts';
import { readRubrics, rubricsOf } from '../../loaders/rubrics-file.ts';
import { pageAddress } from '../../loaders/slug.ts';
import { sourceName } from '../../loaders/source-name.ts';
import { withoutBom } from '../edit/byte-order-mark.ts';
import type { NewPage, Prepared } from '../model.ts';
import { paperStyle } from './paper-style.ts';
import { parseOnce } from './parse-once.ts';

/**
 * Reads a page while its editor is still filling in the form, so that it is shown at once when it is put in. Nothing is
 * written.
 *
 * @param content the content folder, absolute
 * @returns what is printed on it that the form asks for
 */
export async function preparePage(content: string, { edition, newspaper, number, text }: NewPage): Promise<Prepared> {
	const id = edition.trim();
	if (!isEditionName(id)) return { printed: null };
	const folder = join(content, 'editions', id);
	const known = await readEditionFile(folder, 'entries');
	const { papers } = await readRubrics(content);
	const paper = known.edition?.newspaper ?? newspaper.trim();
	const rubrics = rubricsOf(papers)(paper);
	const page = parseOnce(withoutBom(text), sourceName(join(folder, `${pageAddress(number)}.txt`)), rubrics);
	// So that it is learned by the time the page is put in (mark-new-page.ts), which also tells of what goes wrong.
	paperStyle(content, paper, rubrics).catch(() => undefined);
	const printed = printedDayOf(page);
	return { printed: printed !== null && isDayInRange(printed) ? printed : null };
}
