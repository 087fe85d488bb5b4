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

/** Folders that are cleared up, or being so. */
const cleared = new Map<string, Promise<void>>();

/** Those under way, by their files: pieces of one headline ask for the same at the same time. */
const underWay = new Map<string, Promise<Buffer>>();

/**
 * @param drawing a digest of the program that draws: what another one drew is drawn again
 * @param kept the folder where images are kept from one build to the next
 * @returns a PNG of `previewSize`
 */
export async function drawPreview(preview: Preview, drawing: string, kept: string): Promise<Buffer> {
	// By what it says and not by its outlines: to open the typeface takes longer than all pages of an edition.
	const said = JSON.stringify([drawing, preview.masthead, preview.kicker, preview.headline, preview.source]);
	const file = join(kept, `${createHash('sha256').update(said).digest('hex').slice(0, 24)}.png`);
	const clearing = cleared.get(kept) ?? clear(kept);
	cleared.set(kept, clearing);
	await clearing;
	const begun = underWay.get(file) ?? drawn(file, preview);
	underWay.set(file, begun);
	try {
		return await begun;
	} finally {
		underWay.delete(file);
	}
}

async function drawn(file: string, preview: Preview): Promise<Buffer> {
	const there = await readFile(file).catch(() => null);
	if (there !== null) {
		const now = new Date();
		// Where the disk lets nobody change a time, it is drawn again once it is old.
		await utimes(file, now, now).catch(() => undefined);
		return there;
	}
	const png = await sharp(Buffer.from(await previewSvg(preview)))
		.png({ palette: true, colours, dither: 0, effort: 1 })
		.toBuffer();
	// A build may be stopped at any moment, and another may be writing the same.
	const beside = `${file}.${String(process.pid)}`;
	await writeFile(beside, png);
	await rename(beside, file);
	return png;
}

/** Removes what has not been asked for in a long time. */
async function clear(kept: string): Promise<void> {
	await mkdir(kept, { recursive: true });
	for (const name of await readdir(kept)) {
		// What another build is writing may be gone already.
		const written = await stat(join(kept, name)).catch(() => null);
		if (written !== null && Date.now() - written.mtimeMs > keptFor) await rm(join(kept, name), { force: true });
	}
}
