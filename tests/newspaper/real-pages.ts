/** The pages that properties are held against: those of the product, the fixtures, and other papers' where at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * @returns the texts of the product's page, of the golden pages, and of the pages in `../shared/pages` beside the
 *   checkout where that folder exists; line ends are LF
 */
export function readRealPages(): string[] {
	const root = new URL('../../', import.meta.url);
	const folders = ['content/editions/2024-01-liujiang/', 'tests/fixtures/pages/', '../shared/pages/'];
	return folders
		.map((folder) => new URL(folder, root))
		.filter((folder) => existsSync(folder))
		.flatMap((folder) =>
			readdirSync(folder)
				.filter((file) => file.endsWith('.txt'))
				.toSorted()
				.map((file) => readFileSync(new URL(file, folder), 'utf8').replace(/\r\n?/g, '\n')),
		);
}
