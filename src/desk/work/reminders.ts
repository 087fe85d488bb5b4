/** What the checks of the content remind of before something is published: a day that is not the printed one, a page that is there twice. */
import { contentCodes } from '../../loaders/content-diagnostic.ts';
import { sourceName } from '../../loaders/source-name.ts';
import type { Diagnostic } from '../../newspaper/model.ts';
import type { ChangedFile, Reminder } from '../changes-model.ts';
import { deskWords } from './desk-words.ts';

const ofEdition = /^editions\/(?<edition>[^/]+)\/(?<file>.+)$/;

/**
 * What the parser is not sure of stands at the lines of each page; it is left out here.
 *
 * @param content the content folder, absolute
 * @param diagnostics of the whole content
 * @param files those that would be committed
 * @returns the warnings of editions that have changed, and of other files that have
 */
export function remindersOf(
	content: string,
	diagnostics: readonly Diagnostic[],
	files: readonly ChangedFile[],
): Reminder[] {
	const folder = `${sourceName(content)}/`;
	const changed = new Set(files.map(({ path }) => ofEdition.exec(path)?.groups?.['edition'] ?? path));
	return diagnostics.flatMap((one) => {
		const { severity, code, file, line } = one;
		if (severity !== 'warning' || !Object.hasOwn(contentCodes, code)) return [];
		const path = file.startsWith(folder) ? file.slice(folder.length) : file;
		const { edition = null, file: inEdition = path } = ofEdition.exec(path)?.groups ?? {};
		return changed.has(edition ?? path) ? [{ edition, file: inEdition, line, message: deskWords(one) }] : [];
	});
}
