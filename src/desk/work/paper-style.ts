/** 体例: how a paper sets its pages, as far as those of the content folder show it on which its editor has put roles right. */
import { join } from 'node:path';
import { readEditionFile } from '../../loaders/edition-file.ts';
import { readEditionFolders } from '../../loaders/edition-folders.ts';
import { sourceName } from '../../loaders/source-name.ts';
import { readSource } from '../../loaders/source-text.ts';
import { type CorrectedPage, type HouseStyle, learnHouseStyle, mostPages } from '../../newspaper/fit/house-style.ts';
import { digestOf } from '../files/kept-file.ts';
import { parseOnce } from './parse-once.ts';

/** A mark's sign; in an address of e-mail, which most pages print, it stands behind a letter or a digit. */
const mayBeMarked = /(?<![\p{L}\p{N}._-])[@＠]/u;
/** So many editions are searched for pages with marks, the newest. */
const mostEditions = 200;

/** What was learned last: it is asked for while a page's form is filled in, and again when the page is put in. */
let last: { key: string; style: HouseStyle } | null = null;

/** @returns the paper's newest pages with marks, the newest edition's first */
async function correctedPages(
	content: string,
	newspaper: string,
	knownRubrics: readonly string[],
): Promise<CorrectedPage[]> {
	const { folders } = await readEditionFolders(content);
	const found: CorrectedPage[] = [];
	for (const { path: folder } of folders.slice(-mostEditions).toReversed()) {
		const { edition } = await readEditionFile(folder, 'entries');
		if (edition?.newspaper !== newspaper) continue;
		for (const { file } of edition.pages.toReversed()) {
			const called = sourceName(join(folder, file));
			const { text } = await readSource(join(folder, file), called);
			if (text === null || !mayBeMarked.test(text)) continue;
			const page = parseOnce(text, called, knownRubrics);
			if (page.lines.some(({ mark }) => mark !== null)) found.push({ text, page });
			if (found.length === mostPages) return found;
		}
	}
	return found;
}

/**
 * Takes half a second if the paper's marks have changed since it was asked for last.
 *
 * @param content the content folder, absolute
 * @param newspaper as edition.yaml calls it
 * @param knownRubrics those that the paper is known to have
 * @returns what its newest pages with marks teach; an edition that can't be read teaches nothing
 */
export async function paperStyle(
	content: string,
	newspaper: string,
	knownRubrics: readonly string[],
): Promise<HouseStyle> {
	const pages = await correctedPages(content, newspaper, knownRubrics);
	const key = digestOf(JSON.stringify([knownRubrics, pages.map(({ text }) => text)]));
	if (last?.key !== key) last = { key, style: learnHouseStyle(pages, knownRubrics) };
	return last.style;
}
