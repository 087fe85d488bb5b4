/** Whether a site may be written to a folder. */
import { existsSync, lstatSync, statSync } from 'node:fs';
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
 * @param content the folder that is read, absolute
 * @returns a sentence in plain Chinese, or null when it is safe
 */
export async function refusal(out: string, keep: readonly string[], content?: string): Promise<string | null> {
	const endangered = keep.find((folder) => isInside(folder, out));
	if (endangered !== undefined) {
		return `输出文件夹“${out}”里有“${endangered}”，做网站会把它覆盖。请给 OUT_DIR 换一个文件夹。`;
	}
	if (content !== undefined && isInside(out, content)) {
		return `输出文件夹“${out}”在内容文件夹“${content}”里面，做好的网页会被当作内容。请给 OUT_DIR 换一个文件夹。`;
	}
	const shell = out.split(/[\\/]/).find((part) => part === '~' || /^\s+$|^["'“‘]|["'”’]$/u.test(part));
	if (shell !== undefined) {
		return `OUT_DIR 里的“${shell}”会被当作文件夹的名字。请写成完整的路径，不用“~”，两头不带引号和空格。`;
	}
	const file = fileAbove(out);
	if (file !== null) return `“${file}”是一个文件，里面放不了“${out}”。请给 OUT_DIR 换一个文件夹。`;
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

/** What is no folder on the way to a path; null where nothing is. */
function fileAbove(path: string): string | null {
	const above = dirname(path);
	if (above === path) return null;
	const stats = existsSync(above) ? statSync(above) : null;
	if (stats !== null) return stats.isDirectory() ? null : above;
	return fileAbove(above);
}

function isLink(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

async function isOwnLink(out: string): Promise<boolean> {
	return isInside(resolve(dirname(out), await readlink(out)), stateFolder(out));
}
