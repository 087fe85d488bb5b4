/**
 * What is kept together on a phone: `/<edition>/offline.json` for an edition, `/saved/kit.json` for what searching it
 * takes. Written by the build, read by the page that saves.
 */
import { isRecord, isTextMap } from '../../../search/format/shapes.ts';

export type KeepList = {
	/** Changes when any of the files changes. */
	version: string;
	/** Each file's address, from the host's root, and its bytes unpacked. */
	files: [address: string, bytes: number][];
	/** How many of them are web pages. */
	pages: number;
	/** Of each picture one size is kept: the addresses of the others, and the one that stands in for each. */
	instead: Readonly<Record<string, string>>;
};

/** Where an edition's list is. */
export function listAddress(edition: string): string {
	return `/${edition}/offline.json`;
}

/** Where the list of what search takes is. */
export const kitAddress = '/saved/kit.json';

export function isKeepList(value: unknown): value is KeepList {
	if (!isRecord(value)) return false;
	const { version, files, pages, instead } = value;
	return (
		typeof version === 'string' &&
		typeof pages === 'number' &&
		isTextMap(instead) &&
		Array.isArray(files) &&
		files.every((file) => Array.isArray(file) && typeof file[0] === 'string' && typeof file[1] === 'number')
	);
}

/** @returns the bytes of all files */
export function sizeOf({ files }: KeepList): number {
	return files.reduce((sum, [, bytes]) => sum + bytes, 0);
}
