/** What an edition's folder looks like, without reading what is in its files. */
import { hash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';

/** What an edition's folder looks like. */
export type FolderLook = {
	/** Names, sizes and times of its files: while it stays the same, so does the edition. */
	look: string;
	/** Bytes of its text files: how much work it is. */
	weight: number;
	/** Whether there is nothing in it but files and folders. */
	isPlain: boolean;
};

/** @param path absolute */
export function lookAtFolder(path: string): FolderLook {
	let all = '';
	let weight = 0;
	const { files, isPlain } = filesIn(path);
	// An archive has tens of thousands of files: little is done for each but asking the system.
	for (const name of files) {
		const { size, mtimeMs, ctimeMs, ino } = statSync(`${path}/${name}`);
		all += `${name}\n${String(size)} ${String(mtimeMs)} ${String(ctimeMs)} ${String(ino)}\n`;
		if (/\.txt$/i.test(name)) weight += size;
	}
	return { look: hash('sha256', all).slice(0, 20), weight, isPlain };
}

/** What is in a folder, by UTF-16 units, with `/` between names; what begins with a dot is not part of an edition. */
export function filesIn(path: string, below = ''): { files: string[]; isPlain: boolean } {
	const files: string[] = [];
	let isPlain = true;
	const entries = readdirSync(below === '' ? path : `${path}/${below}`, { withFileTypes: true }).filter(
		({ name }) => !name.startsWith('.'),
	);
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const name = below === '' ? entry.name : `${below}/${entry.name}`;
		if (entry.isFile()) files.push(name);
		else if (entry.isDirectory()) {
			const within = filesIn(path, name);
			files.push(...within.files);
			isPlain &&= within.isPlain;
		} else isPlain = false;
	}
	return { files, isPlain };
}
