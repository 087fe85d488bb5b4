/** 登更正 on the desk: the corrections of a page, and what an editor adds to edition.yaml or takes out of it. */
import { dayIn, now } from '../../loaders/clock.ts';
import type { EditionFolder } from '../../loaders/edition-folders.ts';
import { readSiteFile, unnamedSite } from '../../loaders/site-file.ts';
import { correctEdition } from '../../newspaper/corrections/correct-edition.ts';
import type { CorrectionFault } from '../../newspaper/corrections/correct-edition.ts';
import { assertNever } from '../../newspaper/model/assert-never.ts';
import { pageName } from '../../newspaper/model/page-number.ts';
import type { CorrectionInFile } from '../../newspaper/model.ts';
import type { CorrectionEdit } from '../edit/correction-edit.ts';
import { withCorrection, withoutCorrection } from '../edit/corrections-text.ts';
import { lineOfWords } from '../edit/line-of-words.ts';
import { lineSpans } from '../edit/line-spans.ts';
import type { History } from '../files/history.ts';
import type { CorrectionField, DeskCorrections, Done } from '../model.ts';
import { correctionWords } from './correction-words.ts';
import { changedElsewhere, changeEdition } from './edition-yaml.ts';
import { doneOr, wrong } from './outcome.ts';
import type { Outcome, Refused } from './outcome.ts';
import { publishedEditions } from './published-editions.ts';
import { readJoined } from './read-joined.ts';
import type { ReadJoined } from './read-joined.ts';

/**
 * @param content the content folder, absolute
 * @param file the page's name in edition.yaml
 * @returns null if edition.yaml can't be read, or hasn't got the page
 */
export async function correctionsOf(
	content: string,
	{ id, path }: EditionFolder,
	file: string,
): Promise<DeskCorrections | null> {
	const read = await readJoined(content, path);
	const number = read?.edition.pages.find((page) => page.file === file)?.number;
	if (read === null || number === undefined) return null;
	const wanted = read.edition.corrections ?? [];
	const { faults } = correctEdition(read.joined, wanted);
	const text = read.read.find((page) => page.number === number)?.text ?? '';
	const lines = lineSpans(text).map(({ start, end }) => text.slice(start, end));
	const corrections = wanted.flatMap((one, entry) => {
		if (one.page !== number) return [];
		const line = lineOfWords(lines, one.find);
		const fault = faults.find(({ index }) => index === entry);
		return [
			{
				entry,
				line: typeof line === 'number' ? line : null,
				words: correctionWords(one),
				problem: fault === undefined ? null : told(fault, one, wanted).problem,
			},
		];
	});
	return { state: read.state, published: (await publishedEditions(content)).has(id), corrections };
}

/**
 * Writes a correction as of today into edition.yaml, or takes one out. Nothing is written that a build would refuse.
 *
 * @param content the content folder, absolute
 * @param state of the edition as the editor saw it
 * @throws {Error} what the system says, for a file that can't be written
 */
export async function correct(
	content: string,
	{ id, path }: EditionFolder,
	state: string,
	edit: CorrectionEdit,
	history: History,
): Promise<Outcome<Done>> {
	const read = await readJoined(content, path);
	if (read?.state !== state) return wrong(changedElsewhere);
	if (edit.kind === 'remove') {
		const gone = read.edition.corrections?.[edit.entry];
		const words = `去掉更正“${gone?.replace ?? ''}”`;
		return doneOr(
			await changeEdition(path, history, (text) => {
				const shorter = withoutCorrection(text, edit.entry);
				return shorter === null ? null : { text: shorter, words };
			}),
		);
	}
	if (!(await publishedEditions(content)).has(id)) return wrong(notPublished);
	const one = { ...(await today(content)), ...tidied(edit) };
	const problem = problemOf(one, read);
	if (problem !== null) return problem;
	const words = `登更正“${one.replace}”`;
	return doneOr(
		await changeEdition(path, history, (text) => {
			const longer = withCorrection(text, one);
			return longer === null ? null : { text: longer, words };
		}),
	);
}

const notPublished = '这一期还没有登过，读者没有看到错字：直接改好那一行的字就行，不用登更正。';

async function today(content: string): Promise<{ date: string }> {
	const { site } = await readSiteFile(content);
	return { date: dayIn((site ?? unnamedSite).time_zone, now()) };
}

function tidied(edit: Extract<CorrectionEdit, { kind: 'add' }>): Omit<CorrectionInFile, 'date'> {
	const [find, replace, note] = [edit.find, edit.replace, edit.note].map((words) => words.trim());
	const said = note === undefined || note === '' ? {} : { note };
	return { page: edit.page, find: find ?? '', replace: replace ?? '', ...said };
}

const about = (field: CorrectionField, problem: string): Refused => ({ ...wrong(problem), field });

/** Why a build would not make a correction; null if it would. */
function problemOf(one: CorrectionInFile, { edition, joined }: ReadJoined): Refused | null {
	if (one.find === '') return about('find', '请写原来印的字：在上面的框里选中，或者照着版面抄几个字。');
	if (one.replace === '')
		return about('replace', '请写改正以后的字。要删去字的，两个框里都写上旁边的字，下面的框里少写那几个。');
	const wanted = [...(edition.corrections ?? []), one];
	const own = wanted.length - 1;
	const fault = correctEdition(joined, wanted).faults.find(({ index }) => index === own);
	if (fault === undefined) return null;
	const swapped = { ...one, find: one.replace, replace: one.find };
	const isMended = fault.kind === 'absent' && correctEdition(joined, [swapped]).faults.length === 0;
	return isMended ? about('find', mended(one)) : told(fault, one, wanted);
}

const mended = ({ page, find, replace }: CorrectionInFile): string =>
	`${pageName(page)}的文字里没有“${find}”，已经是“${replace}”了。要让读者看到更正，请先按“撤消”，或者把那一行的字改回印出来的样子，再登更正。`;

function told(fault: CorrectionFault, one: CorrectionInFile, wanted: readonly CorrectionInFile[]): Refused {
	const { page, find } = one;
	switch (fault.kind) {
		case 'same':
			return about('replace', '改正的字和原来印的一样。请写改正以后的字。');
		case 'absent': {
			const there = fault.pages.map(pageName).join('、');
			const elsewhere = there === '' ? '' : `（${there}有，请到那一版去登）`;
			return about(
				'find',
				`${pageName(page)}的文字里没有“${find}”${elsewhere}。请照版面的文字抄写，标点也要一样，只抄一段、一行标题或者一条图片说明里面的字；一段跨两版的，只抄这一版的。`,
			);
		}
		case 'several':
			return about(
				'find',
				`${pageName(page)}有 ${String(fault.count)} 处“${find}”，不知道改的是哪一处。请把前后的字也写上几个，写到只有一处为止；改正的字里也写上这几个字。`,
			);
		case 'overlap':
			return about(
				'find',
				`“${wanted[fault.other]?.find ?? ''}”已经登过更正，改的是同一处的字。请先去掉那一条，再把两处合成一条来登。`,
			);
		case 'no page':
			return about('find', `这一期没有${pageName(page)}。请回到目录再看。`);
		default:
			return assertNever(fault);
	}
}
