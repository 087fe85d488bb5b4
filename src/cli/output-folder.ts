/** Whether a site may be written to a folder. */
import { existsSync, lstatSync } from 'node:fs';
import { readdir, readlink } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { stateFolder } from '../publish/site-state.ts';
import { isMountPoint } from './mount-point.ts';

const isInside = (inner: string, outer: string) => !relative(outer, inner).startsWith('..');

/**
 * Says why a site must not be written to `out`: publishing puts a link in its place. Only such a link of ours, and an empty
 * folder, are replaced; a folder that looks like a site may be somebody else's.
 *
 * @param out the output folder, absolute
 * @param keep folders that must survive (the project, the content), absolute
 * @returns a sentence in plain Chinese, or null when it is safe
 */
export async function refusal(out: string, keep: readonly string[]): Promise<string | null> {
	const endangered = keep.find((folder) => isInside(folder, out));
	if (endangered !== undefined) {
		return `输出文件夹“${out}”里有“${endangered}”，做网站会把它覆盖。请给 OUT_DIR 换一个文件夹。`;
	}
	if (isLink(out) && !(await isOwnLink(out))) {
		return `输出文件夹“${out}”是一个链接，不是本程序做的，没有动它。请把 OUT_DIR 直接写成它指向的文件夹。`;
	}
	if (!existsSync(out)) return null;
	if (await isMountPoint(out)) {
		return `输出文件夹“${out}”是一个挂载点（比如 Docker 的卷），不能整个换成新的网站。请把 OUT_DIR 写成它里面的一个文件夹，比如“${out}/site”。`;
	}
	const files = await readdir(out).catch(() => null);
	if (files === null) return `“${out}”不是文件夹，或者不能读。请给 OUT_DIR 换一个文件夹。`;
	if (files.length === 0 || isLink(out)) return null;
	return `输出文件夹“${out}”里有文件，不是本程序做的，怕删错，没有动它。请给 OUT_DIR 换一个空文件夹；如果里面是从别处拷来的旧网站，不要了，就先把它删掉。`;
}

function isLink(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

async function isOwnLink(out: string): Promise<boolean> {
	return isInside(resolve(dirname(out), await readlink(out)), stateFolder(out));
}
