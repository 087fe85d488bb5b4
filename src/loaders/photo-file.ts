/** The images of an edition: which photo each is of, and that each is what its name says. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { fileKind } from './file-kind.ts';
import { imageFault } from './image-fault.ts';
import { imageFormat, refusedFormat } from './image-format.ts';
import { ofSystem } from './near-misses.ts';
import type { ImageFormat } from './image-format.ts';
import type { ReadingDepth } from './reading-depth.ts';
import { sourceName } from './source-name.ts';

/** `01-1.jpg`: the page's file name without its ending, and the photo's number. */
const photoName = /^(.+-[1-9]\d*)\.[a-z]+$/i;

type Place = { file: string; line: number; column: number };

/** An edition's images by the photo they are of (`01-1`: the first photo of 01.txt). */
export type PhotoFiles = {
	/** The path relative to edition.yaml, or null; asking counts as use. */
	of: (pageFile: string, photoNumber: number) => string | null;
	/**
	 * What is wrong with the files, and which are of no photo; ask when all pages have asked for theirs.
	 *
	 * @param photosOf how many photos each page has, by its file name
	 */
	diagnostics: (photosOf?: ReadonlyMap<string, number>) => Diagnostic[];
};

/**
 * Reads the names in an edition's photos folder, and each image.
 *
 * @param editionFolder absolute
 * @param depth how much of the images is read
 */
export async function readPhotoFiles(editionFolder: string, depth: ReadingDepth = 'whole'): Promise<PhotoFiles> {
	const folder = join(editionFolder, 'photos');
	const entries = (await fileKind(folder)) === 'folder' ? await readdir(folder, { withFileTypes: true }) : [];
	const files = entries
		.filter(({ name }) => !name.startsWith('.') && !ofSystem.test(name))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	const byPhoto = new Map<string, string>();
	const problems: Diagnostic[] = [];
	const unused = new Set<string>();
	for (const file of files) {
		const [, photo] = photoName.exec(file.name) ?? [];
		const format = imageFormat(file.name);
		const place = { file: sourceName(join(folder, file.name)), line: 1, column: 1 };
		// A link or a special file is named with the edition's others.
		if (!file.isFile() && !file.isDirectory()) continue;
		const refused = refusedFormat(file.name);
		if (file.isFile() && refused !== null) {
			problems.push(contentDiagnostic('photo-format', place, { name: file.name, ...refused }));
			continue;
		}
		if (!file.isFile() || photo === undefined || format === null) {
			unused.add(file.name);
			continue;
		}
		const first = byPhoto.get(photo);
		if (first !== undefined) {
			problems.push(contentDiagnostic('duplicate-photo', place, { first }));
			continue;
		}
		byPhoto.set(photo, file.name);
		unused.add(file.name);
		const problem = await badPhoto(join(folder, file.name), format, depth, place);
		if (problem !== null) problems.push(problem);
	}
	return {
		of: (pageFile, photoNumber) => {
			const name = byPhoto.get(`${pageFile.replace(/\.txt$/i, '')}-${photoNumber}`);
			if (name === undefined) return null;
			unused.delete(name);
			return `photos/${name}`;
		},
		diagnostics: (photosOf = new Map()) => [
			...problems,
			...[...unused].map((name) =>
				unusedPhoto(name, { file: sourceName(join(folder, name)), line: 1, column: 1 }, photosOf),
			),
		],
	};
}

async function badPhoto(
	path: string,
	format: ImageFormat,
	depth: ReadingDepth,
	place: Place,
): Promise<Diagnostic | null> {
	const fault = await imageFault(path, format, { whole: depth === 'whole' });
	switch (fault?.kind) {
		case undefined:
			return null;
		case 'broken':
			return contentDiagnostic('photo-broken', place);
		case 'not-this': {
			const { inside, cure } = fault;
			return contentDiagnostic('photo-unreadable', place, { format: format.name, inside, cure });
		}
	}
}

/** An image of no photo: of a number that its page hasn't got, or with a name that says nothing. */
function unusedPhoto(name: string, place: Place, photosOf: ReadonlyMap<string, number>): Diagnostic {
	const [, photo] = photoName.exec(name) ?? [];
	const [, stem, number] = /^(.+)-(\d+)$/.exec(photo ?? '') ?? [];
	const page = [...photosOf.keys()].find((file) => file.replace(/\.txt$/i, '') === stem);
	if (number === undefined || page === undefined || imageFormat(name) === null)
		return contentDiagnostic('unused-photo', place);
	const photos = photosOf.get(page) ?? 0;
	const count = photos === 0 ? '没有认出照片' : `只有 ${String(photos)} 张照片`;
	return contentDiagnostic('photo-out-of-range', place, { name, page, number, count });
}
