/** The content of a part: read, checked against the collections' schemas, and put where the queries find it. */
import { dirname, join, relative, sep } from 'node:path';
import type { ImageMetadata } from 'astro';
import { z } from 'zod';
import { schemas } from '../content.config.ts';
import { mapBounded } from '../loaders/bounded.ts';
import type { Entry } from '../loaders/entry.ts';
import { errorsOf, readContent } from '../loaders/read-content.ts';
import type { Collections } from '../loaders/read-content.ts';
import { editionsToRead, slugsOfPart } from '../loaders/site-part.ts';
import type { Part } from '../loaders/site-part.ts';
import { formatDiagnostic } from '../newspaper/diagnostic.ts';
import contentStore from './content-store.ts';
import type { StoredEntry } from './content-store.ts';
import { imageFile } from './image-file.ts';
import { renderPost } from './render-post.ts';

/** How many entries wait for files at a time. */
const atOnce = 8;

/** Images are read before entries are checked. */
const image = () => z.custom<ImageMetadata>();

const shapes = {
	...schemas,
	pages: schemas.pages({ image }),
	photos: schemas.photos({ image }),
} satisfies Record<keyof Collections, z.ZodType<Record<string, unknown>>>;

/**
 * @param dir the content folder, absolute
 * @param base where on the site's host its pages lie, `/` or `/paper/`
 * @throws {Error} with the diagnostics, if there is an error in the content
 */
export async function fillStore(dir: string, part: Part, base: string): Promise<void> {
	const { collections, diagnostics } = await readContent(dir, {
		only: editionsToRead(part),
		slugs: slugsOfPart(part),
	});
	const errors = errorsOf(diagnostics);
	if (errors.length > 0) throw new Error(`内容有错，没有生成网站：\n${errors.map(formatDiagnostic).join('\n')}`);
	const put = async (name: keyof Collections): Promise<void> => {
		const stored = await mapBounded<Entry<Record<string, unknown>>, StoredEntry>(collections[name], atOnce, (entry) =>
			storedEntry(entry, shapes[name], { dir, part, base }),
		);
		contentStore.set(name, new Map(stored.map((entry) => [entry.id, entry])));
	};
	await put('site');
	await put('editions');
	await put('pages');
	await put('reports');
	await put('guides');
	await put('briefs');
	await put('photos');
	await put('places');
	await put('terms');
	await put('posts');
}

async function storedEntry(
	{ id, data, filePath, body }: Entry<Record<string, unknown>>,
	shape: z.ZodType<Record<string, unknown>>,
	{ dir, part, base }: { dir: string; part: Part; base: string },
): Promise<StoredEntry> {
	const found = await imageOf(data, filePath, base);
	const path = relative(dir, filePath).split(sep).join('/');
	const stored: StoredEntry = {
		id,
		data: shape.parse(found === null ? data : { ...data, image: found }),
		filePath: path,
	};
	// Posts are printed with what spans editions.
	if (body !== undefined && part.front !== null)
		stored.rendered = await renderPost(body, { file: filePath, path, base });
	return stored;
}

/** The image that an entry names; null if it names none. */
async function imageOf(data: Record<string, unknown>, filePath: string, base: string): Promise<ImageMetadata | null> {
	const { image: name } = data;
	return typeof name === 'string' ? imageFile(join(dirname(filePath), name), base) : null;
}
