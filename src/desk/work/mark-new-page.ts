/** A page that was just put in gets the marks that its paper's editor gave such lines before. */
import { join } from 'node:path';
import { readEditionFile } from '../../loaders/edition-file.ts';
import { readRubrics, rubricsOf } from '../../loaders/rubrics-file.ts';
import { sourceName } from '../../loaders/source-name.ts';
import { byteOrderMark, withoutBom } from '../edit/byte-order-mark.ts';
import { markInStyle } from '../edit/mark-in-style.ts';
import type { FreshMarks } from './fresh-marks.ts';
import { digestOf, readKept, writeKept } from '../files/kept-file.ts';
import type { History } from '../files/history.ts';
import type { Added } from '../model.ts';
import { paperStyle } from './paper-style.ts';
import { parseOnce } from './parse-once.ts';

/**
 * @param content the content folder, absolute
 * @param added where the page is
 * @param told hears of it, so that it can be undone, and the lines pointed out
 * @returns the lines that were marked, from 1; a page whose marks can't be written stays as it came
 */
export async function markNewPage(
	content: string,
	{ edition: id, file }: Pick<Added, 'edition' | 'file'>,
	told?: { history: History; fresh: FreshMarks },
): Promise<number[]> {
	const folder = join(content, 'editions', id);
	const path = join(folder, file);
	// Those of a page that was here before are gone with it.
	told?.fresh.put(path, new Map());
	const { edition } = await readEditionFile(folder, 'entries');
	const kept = await readKept(path);
	if (edition === null || 'problem' in kept) return [];
	const { papers } = await readRubrics(content);
	const rubrics = rubricsOf(papers)(edition.newspaper);
	const style = await paperStyle(content, edition.newspaper, rubrics);
	const called = sourceName(path);
	const before = withoutBom(kept.text);
	const { text, marked, fresh } = markInStyle(before, style, rubrics, (words) => parseOnce(words, called, rubrics));
	if (marked.length === 0) return [];
	const after = kept.text === before ? text : byteOrderMark + text;
	try {
		await writeKept(path, after);
	} catch {
		return [];
	}
	const words = `先标的 ${String(marked.length)} 行`;
	told?.history.done(path, { before: kept.text, after: digestOf(after), words });
	told?.fresh.put(path, fresh);
	return marked;
}
