import { join } from 'node:path';
import { readEditionFile } from '../../loaders/edition-file.ts';
import { isEditionName } from '../../loaders/edition-folders.ts';
import { readRubrics, rubricsOf } from '../../loaders/rubrics-file.ts';
import { pageAddress } from '../../loaders/slug.ts';
import { sourceName } from '../../loaders/source-name.ts';
import type { NewPage } from '../model.ts';
import { parseOnce } from './parse-once.ts';

/**
 * Reads a page while its editor is still filling in the form, so that it is shown at once when it is put in. Nothing is
 * written.
 *
 * @param content the content folder, absolute
 */
export async function preparePage(content: string, { edition, newspaper, number, text }: NewPage): Promise<void> {
	const id = edition.trim();
	if (!isEditionName(id)) return;
	const folder = join(content, 'editions', id);
	const known = await readEditionFile(folder, 'entries');
	const { papers } = await readRubrics(content);
	const rubrics = rubricsOf(papers)(known.edition?.newspaper ?? newspaper.trim());
	parseOnce(text.replace(/^\uFEFF/, ''), sourceName(join(folder, `${pageAddress(number)}.txt`)), rubrics);
}
