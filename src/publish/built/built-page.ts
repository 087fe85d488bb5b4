/** A built web page, read once for all that follows from it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export type BuiltPage = {
	/** Below the site's folder, with `/` between names. */
	file: string;
	/** HTML in UTF-8. */
	bytes: Buffer;
	/** A byte a character: tags and addresses are ASCII, and are found ten times as fast in it. */
	ascii: string;
};

/** @param site the built site's folder */
export function readPage(site: string, file: string): BuiltPage {
	const bytes = readFileSync(join(site, file));
	return { file, bytes, ascii: bytes.toString('latin1') };
}

/** The web pages in a folder of the site, in order of their files; none if the folder is not there. */
export function pagesBelow(site: string, folder: string): BuiltPage[] {
	let all;
	try {
		all = readdirSync(join(site, folder), { recursive: true, withFileTypes: true });
	} catch {
		return [];
	}
	return all
		.filter((one) => one.isFile() && one.name.endsWith('.html'))
		.map((one) =>
			join(one.parentPath, one.name)
				.slice(site.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort()
		.map((file) => readPage(site, file));
}
