/** Files compressed beforehand, for servers that send them as they are. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mapBounded } from '../loaders/bounded.ts';

/** What is text inside; images and the chunks of the search index are compressed already. */
const texts = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml']);
/** What only programs ask for: one or more beside every page, so that packing them would triple the files of an archive. */
const forPrograms =
	/(?:^|[\\/])(?:(?:article|edition|page|list)\.json|keywords[\\/][^\\/]+[\\/](?:feed|atom)\.(?:xml|json))$/;
/** In bytes: a smaller file gains nothing. */
const least = 512;
/** Files at once: as many as Node compresses side by side. */
const atOnce = 4;
/** Of 11: the last two cost ten times as much and gain three percent. */
const brotliQuality = 9;

/** The endings that are put behind a file's name. */
export const packings = ['.br', '.gz'] as const;

/**
 * Writes a `.br` and a `.gz` beside every text file that readers need; what is there already is written anew.
 *
 * @param path a file, or a folder with all in it, absolute
 * @returns the files that were compressed
 */
export async function compress(path: string): Promise<string[]> {
	const files = (await filesAt(path)).filter((file) => texts.has(extname(file)) && !forPrograms.test(file));
	const done = await mapBounded(files, atOnce, compressFile);
	return files.filter((_, n) => done[n]);
}

async function filesAt(path: string): Promise<string[]> {
	if (!(await stat(path)).isDirectory()) return [path];
	const all = await readdir(path, { recursive: true, withFileTypes: true });
	return all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

async function compressFile(file: string): Promise<boolean> {
	const content = await readFile(file);
	if (content.length < least) return false;
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: brotliQuality,
		[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
	};
	await writeFile(`${file}.br`, await promisify(brotliCompress)(content, { params }));
	await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }));
	return true;
}
