/**
 * Images are called by their number on the page. If the page's text changes, each goes on with the photo that it was put
 * to: under another caption it would show somebody else.
 */
import { readFile, rename, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Article, Page, Photo } from '../../newspaper/model.ts';
import { printedOf } from '../../newspaper/model/text.ts';
import { writeKept } from '../files/kept-file.ts';
import { imageStem, photoImages } from './photo-images.ts';

/** A photo as it is known again: `words` are what is printed under it, `line` where they begin. */
type Known = { number: number; words: string; line: number };

/** The images of photos that are not on their page any more, until the desk is closed: an undo brings them back. */
export class LaidAside {
	readonly #images = new Map<string, { ending: string; bytes: Uint8Array }>();

	lay(photo: string, ending: string, bytes: Uint8Array): void {
		this.#images.set(photo, { ending, bytes });
	}

	take(photo: string): { ending: string; bytes: Uint8Array } | null {
		const image = this.#images.get(photo) ?? null;
		this.#images.delete(photo);
		return image;
	}
}

/** The text of photo news stands in its article. */
function wordsOf(photo: Photo, article: Article | null): { words: string; line: number } {
	const printed = printedOf(photo);
	const inArticle = (article?.parts ?? []).flatMap(({ blocks }) => blocks.flatMap(printedOf));
	const texts = photo.caption === null ? [...inArticle, ...printed] : printed;
	const lines = texts.flatMap((one) => one.lines);
	return {
		words: texts.map(({ text }) => text.replace(/\s+/g, '')).join('\n'),
		line: lines.length === 0 ? 0 : Math.min(...lines),
	};
}

function photosOn({ articles, items }: Page): Known[] {
	const inArticles = articles.flatMap((article) =>
		article.parts.flatMap(({ blocks }) =>
			blocks.flatMap((block) => (block.kind === 'photo' ? [{ photo: block, article }] : [])),
		),
	);
	const ofPage = items.flatMap((item) => (item.kind === 'photo' ? [{ photo: item, article: null }] : []));
	return [...inArticles, ...ofPage]
		.map(({ photo, article }) => ({ number: photo.number, ...wordsOf(photo, article) }))
		.sort((a, b) => a.number - b.number);
}

/** Those of the same words are the same, in order; so is one whose words were changed where they stand. */
function pairs(before: readonly Known[], after: readonly Known[], sameLines: boolean): Map<Known, Known> {
	const found = new Map<Known, Known>();
	const open = new Set(after);
	const pairUp = (isSame: (one: Known, other: Known) => boolean) => {
		for (const one of before.filter((each) => !found.has(each))) {
			const other = [...open].find((each) => isSame(one, each));
			if (other === undefined) continue;
			found.set(one, other);
			open.delete(other);
		}
	};
	pairUp((one, other) => one.words === other.words);
	if (sameLines) pairUp((one, other) => one.line === other.line);
	return found;
}

/**
 * @param folder the edition's, absolute
 * @param file the page's name
 * @param before the page as its images were put to it, with how many lines it had
 * @param after the page as it is now
 * @throws {Error} what the system says, for an image that can't be written
 */
export async function carryImages(
	{ folder, file }: { folder: string; file: string },
	before: { page: Page; lines: number },
	after: { page: Page; lines: number },
	aside: LaidAside,
): Promise<void> {
	const [were, are] = [photosOn(before.page), photosOn(after.page)];
	const same = pairs(were, are, before.lines === after.lines);
	const kept = new Set(same.values());
	const [moved, gone] = [were.filter((one) => same.has(one)), were.filter((one) => !same.has(one))];
	const come = are.filter((one) => !kept.has(one));
	if (gone.length === 0 && come.length === 0 && moved.every((one) => same.get(one)?.number === one.number)) return;
	const imageOf = await photoImages(folder);
	const photos = join(folder, 'photos');
	const nameOf = ({ words }: Known) => [folder, file, words].join('\n');
	const layAside = async (image: string, known: string): Promise<void> => {
		aside.lay(known, extname(image), await readFile(join(photos, image)));
		await rm(join(photos, image));
	};
	for (const one of gone) {
		const image = imageOf(file, one.number);
		if (image !== null) await layAside(image, nameOf(one));
	}
	// An image of which the page had no photo would stand in the way.
	const numbers = new Set(were.map(({ number }) => number));
	for (const { number } of are.filter((one) => !numbers.has(one.number))) {
		const image = imageOf(file, number);
		if (image !== null) await layAside(image, [folder, file, image].join('\n'));
	}
	// Under other names first: one may have the number that another leaves.
	const ways = moved.flatMap((one) => {
		const [image, to] = [imageOf(file, one.number), same.get(one)?.number ?? one.number];
		if (image === null || to === one.number) return [];
		const target = join(photos, `${imageStem(file, to)}${extname(image)}`);
		return [{ from: join(photos, image), between: `${target}.moving`, target }];
	});
	for (const { from, between } of ways) await rename(from, between);
	for (const { between, target } of ways) await rename(between, target);
	for (const one of come) {
		const image = aside.take(nameOf(one));
		if (image !== null) await writeKept(join(photos, `${imageStem(file, one.number)}${image.ending}`), image.bytes);
	}
}
