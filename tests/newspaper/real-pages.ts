/** The pages that properties are held against: those of the product and the fixtures. */
import { readdirSync, readFileSync } from 'node:fs';

function readFolder(folder: string): string[] {
	const at = new URL(`../../${folder}/`, import.meta.url);
	return readdirSync(at)
		.filter((file) => file.endsWith('.txt'))
		.toSorted()
		.map((file) => readFileSync(new URL(file, at), 'utf8').replace(/\r\n?/g, '\n'));
}

/** @returns the texts of the product's page and of the golden pages; line ends are LF */
export const readRealPages = (): string[] =>
	['content/editions/2024-01-liujiang', 'tests/fixtures/pages'].flatMap(readFolder);

/** @returns the texts of the labelled county pages; line ends are LF */
export const readCountyPages = (): string[] => readFolder('tests/fixtures/kinds/county');
