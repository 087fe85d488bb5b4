/** The images of printed pages that edition.yaml names, and what it says of them. */
import { join } from 'node:path';
import type { Diagnostic, EditionFile, PageInFile, PlaceOnImage } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { fileKind } from './file-kind.ts';
import { imageFault } from './image-fault.ts';
import { imageFormat } from './image-format.ts';
import type { ReadingDepth } from './reading-depth.ts';
import { nearName } from './near-name.ts';
import type { YamlPath, YamlSource } from './yaml-source.ts';

type PlaceOf = YamlSource<EditionFile>['place'];

/** Two decimals of a percent are finer than a printed line; sums of them may be off by less. */
const rounding = 0.01;

/**
 * What is wrong with the pages' images and with the regions on them, without regard to what the pages hold.
 *
 * @param folder the edition's folder, absolute
 * @param depth how much of the images is read
 */
export async function badPageImages(
	folder: string,
	{ pages }: EditionFile,
	place: PlaceOf,
	depth: ReadingDepth = 'whole',
): Promise<Diagnostic[]> {
	const problems: Diagnostic[] = [];
	for (const [index, page] of pages.entries()) {
		const image = await badImage(folder, page, place(['pages', index, 'image']), depth);
		if (image !== null) problems.push(image);
		if (page.image === undefined && page.regions !== undefined) {
			problems.push(contentDiagnostic('regions-without-image', place(['pages', index, 'regions'])));
		}
		problems.push(...outside(page, ['pages', index, 'regions'], place));
	}
	return problems;
}

async function badImage(
	folder: string,
	{ image }: PageInFile,
	at: ReturnType<PlaceOf>,
	depth: ReadingDepth,
): Promise<Diagnostic | null> {
	if (image === undefined) return null;
	const format = imageFormat(image);
	if (format === null || !isPlainName(image)) return contentDiagnostic('page-image-name', at, { image });
	const path = join(folder, image);
	if ((await fileKind(path)) !== 'file') {
		return contentDiagnostic('page-image-missing', at, { image, near: await nearName(folder, image) });
	}
	const fault = await imageFault(path, format, { whole: depth === 'whole' });
	if (fault === null) return null;
	switch (fault.kind) {
		case 'broken':
			return contentDiagnostic('page-image-broken', at, { image });
		case 'not-this': {
			const { inside, cure } = fault;
			return contentDiagnostic('page-image-unreadable', at, { image, format: format.name, inside, cure });
		}
	}
}

function outside({ regions = [] }: PageInFile, path: YamlPath, place: PlaceOf): Diagnostic[] {
	return regions.flatMap(({ at }, index) => {
		const side = beyond(at);
		return side === null ? [] : [contentDiagnostic('region-outside', place([...path, index, 'at']), { side })];
	});
}

function beyond([left, top, width, height]: PlaceOnImage): string | null {
	if (left + width > 100 + rounding) return `左 ${left} 加宽 ${width} 是 ${rounded(left + width)}`;
	if (top + height > 100 + rounding) return `上 ${top} 加高 ${height} 是 ${rounded(top + height)}`;
	return null;
}

function rounded(sum: number): number {
	return Math.round(sum * 100) / 100;
}

/** The image lies in its edition's folder, so a path has no place in its name. */
function isPlainName(file: string): boolean {
	return /^[^./\\:\0][^/\\:\0]*$/.test(file);
}
