/** The images of an edition: which photo each is of, and that each is what its name says. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { imageFormat, isImage } from './image-format.ts';
import { sourceName } from './source-name.ts';

/** An edition's images by the photo they are of (`01-1`: the first photo of 01.txt). */
export type PhotoFiles = {
	/** The path relative to edition.yaml, or null; asking counts as use. */
	of: (pageFile: string, photoNumber: number) => string | null;
	/** What is wrong with the files, and which are of no photo; ask when all pages have asked for theirs. */
	diagnostics: () => Diagnostic[];
};

/** Reads the names in an edition's photos folder, and the head of each image. */
export async function readPhotoFiles(editionFolder: string): Promise<PhotoFiles> {
	const folder = join(editionFolder, 'photos');
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
	const files = entries.filter((entry) => !entry.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
	const byPhoto = new Map<string, string>();
	const problems: Diagnostic[] = [];
	const unused = new Set<string>();
	for (const file of files) {
		const [, photo] = /^(.+-[1-9]\d*)\.[a-z]+$/.exec(file.name) ?? [];
		const format = imageFormat(file.name);
		if (!file.isFile() || photo === undefined || format === null) {
			unused.add(file.name);
			continue;
		}
		const place = { file: sourceName(join(folder, file.name)), line: 1, column: 1 };
		const first = byPhoto.get(photo);
		if (first !== undefined) {
			problems.push(contentDiagnostic('duplicate-photo', place, { first }));
			continue;
		}
		byPhoto.set(photo, file.name);
		unused.add(file.name);
		if (!(await isImage(join(folder, file.name), format))) {
			problems.push(contentDiagnostic('photo-unreadable', place, { format: format.name }));
		}
	}
	return {
		of: (pageFile, photoNumber) => {
			const name = byPhoto.get(`${pageFile.replace(/\.txt$/i, '')}-${photoNumber}`);
			if (name === undefined) return null;
			unused.delete(name);
			return `photos/${name}`;
		},
		diagnostics: () => [
			...problems,
			...[...unused].map((name) =>
				contentDiagnostic('unused-photo', { file: sourceName(join(folder, name)), line: 1, column: 1 }),
			),
		],
	};
}
