/** Preview images, each drawn once: what was drawn is kept by what is on it. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { previewSvg } from './preview-svg.ts';
import type { Preview } from './preview-svg.ts';

/** Ink on paper, and the shades at the edges of letters. */
const colours = 16;

/** How long what is not asked for is kept, in milliseconds: 30 days. */
const keptFor = 30 * 86_400_000;

const cleared = new Set<string>();

/**
 * @param kept the folder where images are kept from one build to the next
 * @returns a PNG of `previewSize`
 */
export async function drawPreview(preview: Preview, kept: string): Promise<Buffer> {
	const svg = await previewSvg(preview);
	const file = join(kept, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`);
	await clear(kept);
	const drawn = await readFile(file).catch(() => null);
	if (drawn !== null) {
		const now = new Date();
		await utimes(file, now, now);
		return drawn;
	}
	const png = await sharp(Buffer.from(svg)).png({ palette: true, colours, dither: 0, effort: 1 }).toBuffer();
	// A build may be stopped at any moment, and another may be writing the same.
	const beside = `${file}.${String(process.pid)}`;
	await writeFile(beside, png);
	await rename(beside, file);
	return png;
}

/** Removes, once a run, what has not been asked for in a long time. */
async function clear(kept: string): Promise<void> {
	if (cleared.has(kept)) return;
	cleared.add(kept);
	await mkdir(kept, { recursive: true });
	for (const name of await readdir(kept)) {
		const { mtimeMs } = await stat(join(kept, name));
		if (Date.now() - mtimeMs > keptFor) await rm(join(kept, name), { force: true });
	}
}
