/** 校对 on the desk: what a proofreader would ask about, and what the editor says is right as it stands. */
import { join } from 'node:path';
import { lexiconPath } from '../../loaders/lexicon-file.ts';
import { readRubrics, rubricsOf } from '../../loaders/rubrics-file.ts';
import { sourceName } from '../../loaders/source-name.ts';
import { readWordings } from '../../loaders/wordings-file.ts';
import { findingsOf } from '../../proof/proofread.ts';
import type { Finding } from '../../proof/proofread.ts';
import { withKept } from '../edit/keep-text.ts';
import { listText, writeList } from '../files/added-lines.ts';
import type { History } from '../files/history.ts';
import { lastDone, takeBack } from '../files/take-back.ts';
import type { DeskFinding } from '../model.ts';
import { toMaintainer } from './desk-words.ts';
import { proofEdition } from './proof-edition.ts';

/** Where the editor's list is, absolute. */
const wordingsPath = (content: string): string => lexiconPath(content, 'wording');

/**
 * @param content the content folder, absolute
 * @param edition an edition's folder, absolute
 * @returns what was found, by the page's file name
 */
export async function proofOf(
	content: string,
	edition: { id: string; path: string },
): Promise<ReadonlyMap<string, DeskFinding[]>> {
	const { papers } = await readRubrics(content);
	const { wordings, keep } = await readWordings(content);
	const { day, pages } = await proofEdition(edition, rubricsOf(papers));
	const found = findingsOf({ day, pages: pages.map(({ page }) => page), wordings }, keep);
	const byName = Map.groupBy(found, ({ diagnostic }) => diagnostic.file);
	return new Map(pages.map(({ name }) => [name, (byName.get(sourceName(join(edition.path, name))) ?? []).map(shown)]));
}

const shown = ({ diagnostic: { code, line, column, message }, length, keep }: Finding): DeskFinding => ({
	code,
	line,
	column,
	length,
	message,
	keep,
});

/**
 * Adds a text to the editor's list of what is right as it stands.
 *
 * @returns why it was not written, in plain Chinese; null when it was
 * @throws {Error} what the system says, for a file that can't be written
 */
export async function keepWords(content: string, words: string, history: History): Promise<string | null> {
	const path = wordingsPath(content);
	const kept = await listText(path);
	if ('problem' in kept) return kept.problem;
	const text = /[\r\n]/.test(words) ? null : withKept(kept.text, words);
	if (text === null)
		return `校对用词的表写法特别，不能自动加。${toMaintainer(`lexicon/wordings.yaml 的 keep 里要加上“${words}”`)}`;
	await writeList(path, { before: kept.text, after: text, words: `不再提醒“${words}”` }, history);
	return null;
}

/** @returns what taking back the last of it would be, in a few words; null for nothing */
export const keptLast = (content: string, history: History): Promise<string | null> =>
	lastDone(wordingsPath(content), history);

/** Takes back the last text that was added: see `takeBack`. */
export const unkeepWords = (content: string, history: History): Promise<string | null> =>
	takeBack(wordingsPath(content), history);
