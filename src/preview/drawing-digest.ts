import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A digest of what draws preview images: these files, those that break lines, and the packages.
 *
 * @param root the project's folder
 * @throws {Error} of Node, if one of them can't be read
 */
export function drawingDigest(root: string): string {
	const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
	for (const folder of ['preview', 'typesetting'].map((name) => join(root, 'src', name))) {
		for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
	}
	return hash.digest('hex').slice(0, 20);
}
