/** File names that are nearly what is looked for. */
import { readdir } from 'node:fs/promises';

/** What two names have in common that are one on some disk, or for a person: width, case, spaces and doubled endings. */
export function foldName(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\s+/gu, '')
		.replace(/\.jpeg$/, '.jpg')
		.replace(/(\.[a-z0-9]+)(?:\1|\.txt)$/, '$1');
}

/**
 * @param folder where the file is looked for, absolute
 * @param name the name it was looked for by; it isn't there
 * @returns a clause that names the file that was probably meant, to stand before a full stop; '' where there is none
 */
export async function nearName(folder: string, name: string): Promise<string> {
	const wanted = foldName(name);
	const names = await readdir(folder).catch(() => []);
	const near = names.sort().find((other) => other !== name && foldName(other) === wanted);
	return near === undefined ? '' : `，有一个叫“${near}”，也许就是它，请改成一样的名字`;
}
