/** One page of an edition on the desk. */
import { basename, join } from 'node:path';
import { rubricsOf, readRubrics } from '../../loaders/rubrics-file.ts';
import { pageAddress } from '../../loaders/slug.ts';
import { sourceName } from '../../loaders/source-name.ts';
import type { Diagnostic, EditionFile, Page } from '../../newspaper/model.ts';
import { conflictsIn } from '../edit/conflicts.ts';
import { lineSpans } from '../edit/line-spans.ts';
import type { FreshMark } from '../edit/fresh-mark.ts';
import type { KeptFile } from '../files/kept-file.ts';
import type { DeskLine, DeskPage } from '../model.ts';
import { pageSections } from './page-sections.ts';
import { parseOnce } from './parse-once.ts';
import { photoImages } from './photo-images.ts';

/** A page's place: its edition's folder, absolute, and its line in edition.yaml. */
export type PagePlace = { id: string; folder: string; edition: EditionFile; page: EditionFile['pages'][number] };

/** @returns what reads a text of this page as a build does; a text has no byte order mark */
export async function pageReader(content: string, place: PagePlace): Promise<(text: string) => Page> {
	const { papers } = await readRubrics(content);
	const [file, rubrics] = [sourceName(pagePath(place)), rubricsOf(papers)(place.edition.newspaper)];
	return (text) => parseOnce(text, file, rubrics);
}

/**
 * @param content the content folder, absolute
 * @param known what an undo would take back, and the lines that were marked when the page was put in and nobody has looked at
 */
export async function deskPage(
	content: string,
	place: PagePlace,
	{ text: withMark, digest }: KeptFile,
	{ undo, fresh, looked }: { undo: string | null; fresh: ReadonlyMap<string, FreshMark>; looked: number },
): Promise<DeskPage> {
	const text = withMark.replace(/^\uFEFF/, '');
	const page = (await pageReader(content, place))(text);
	const images = await photoImages(place.folder);
	const sources = lineSpans(text).map(({ start, end }) => text.slice(start, end));
	const told = Map.groupBy(page.diagnostics, ({ line }) => line);
	return {
		edition: place.id,
		file: place.page.file,
		title: place.edition.title,
		number: place.page.number,
		name: place.page.name,
		digest,
		looked,
		lines: linesOf(page, sources, { told, fresh }),
		sections: pageSections(page, (number) => images(place.page.file, number)),
		undo,
		address: `/${place.id}/${pageAddress(place.page.number)}/`,
		conflicts: conflictsIn(sources),
	};
}

type OfLines = { told: ReadonlyMap<number, Diagnostic[]>; fresh: ReadonlyMap<string, FreshMark> };

function linesOf(page: Page, sources: readonly string[], { told, fresh }: OfLines): DeskLine[] {
	// A line that holds two things goes by the first of them.
	const read = new Map(page.lines.toReversed().map((line) => [line.n, line]));
	return sources.map((text, index) => {
		const n = index + 1;
		const line = read.get(n);
		if (line === undefined) return { n, text, read: null };
		const { role, mark, confidence, article, why } = line;
		const diagnostics = told.get(n) ?? [];
		return { n, text, read: { role, mark, confidence, article, why, fresh: fresh.get(text) ?? null, diagnostics } };
	});
}

/** Where a page's file lies, absolute. */
export const pagePath = ({ folder, page }: PagePlace): string => join(folder, basename(page.file));
