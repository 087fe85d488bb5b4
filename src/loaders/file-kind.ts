import { lstat } from 'node:fs/promises';

/** What stands at a path; a link is a link, wherever it leads. */
export type FileKind = 'file' | 'folder' | 'link' | 'other' | 'missing';

export async function fileKind(path: string): Promise<FileKind> {
	try {
		const stats = await lstat(path);
		if (stats.isSymbolicLink()) return 'link';
		if (stats.isFile()) return 'file';
		return stats.isDirectory() ? 'folder' : 'other';
	} catch {
		return 'missing';
	}
}
