/** A folder that is named after what is in it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export type DigestFolder = {
	/** Writes a file; its folders are made. The order of writing is part of the name. */
	write: (path: string, content: Uint8Array | string) => void;
	/** Gives the folder its name: `prefix` and the first digits of a digest of all that was written. */
	name: (prefix?: string) => Promise<string>;
};

/** How many hexadecimal digits of the digest name something. */
const digits = 10;

/** Several are made at a time, by several processes. */
let unnamedCount = 0;

/**
 * @param parent the folder to make it in
 * @throws what the file system throws
 */
export function digestFolder(parent: string): DigestFolder {
	const unnamed = join(parent, `unnamed-${String(process.pid)}-${String(unnamedCount++)}`);
	const made = new Set<string>();
	const hash = createHash('sha256');
	return {
		write(path, content) {
			const file = join(unnamed, path);
			const folder = dirname(file);
			if (!made.has(folder)) mkdirSync(folder, { recursive: true });
			made.add(folder);
			writeFileSync(file, content);
			hash.update(`${path}\n${String(Buffer.byteLength(content))}\n`).update(content);
		},
		async name(prefix = '') {
			const name = `${prefix}${hash.digest('hex').slice(0, digits)}`;
			// A folder of this name holds the same files.
			if (existsSync(join(parent, name))) await rm(unnamed, { recursive: true });
			else await rename(unnamed, join(parent, name));
			return name;
		},
	};
}

/** @returns the digits that name a file with this content */
export function digestOf(content: Uint8Array | string): string {
	return createHash('sha256').update(content).digest('hex').slice(0, digits);
}
