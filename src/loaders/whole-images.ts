/** Which images were decoded whole, kept from one check to the next: an archive's photos are looked at once. */
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheDir } from './content-dir.ts';

/** A digest a line. It is only a cache; delete it and images are decoded again. */
const file = join(cacheDir, 'whole-images');

let kept: Promise<Set<string>> | null = null;

/** What is known of an image, and how to have it known. */
export type Seen = { known: boolean; remember: () => Promise<void> };

/**
 * @param path a plain file
 * @param format as what it was decoded
 * @returns whether it was whole when it had this path, size and times
 */
export async function seenWhole(path: string, format: string): Promise<Seen> {
	const { size, mtimeMs, ctimeMs, ino } = await stat(path);
	const look = [path, format, size, mtimeMs, ctimeMs, ino].join('\n');
	const digest = createHash('sha256').update(look).digest('hex').slice(0, 20);
	kept ??= readFile(file, 'utf8').then(
		(text) => new Set(text.split('\n')),
		() => new Set<string>(),
	);
	const digests = await kept;
	return {
		known: digests.has(digest),
		remember: async () => {
			digests.add(digest);
			// Where nothing can be written, it is decoded again the next time.
			await mkdir(dirname(file), { recursive: true })
				.then(() => appendFile(file, `${digest}\n`))
				.catch(() => undefined);
		},
	};
}
