/** A page of which the last piece was taken out is taken out of its edition, with what else is printed on it. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '../../newspaper/model.ts';
import { withoutBom } from '../edit/byte-order-mark.ts';
import { pageOut } from '../edit/page-out.ts';
import type { History } from '../files/history.ts';
import { digestOf, readKept, writeKept } from '../files/kept-file.ts';
import { imageStem } from './photo-images.ts';

/**
 * Takes the page's line out of edition.yaml with what that says of the page elsewhere, then its file and its images away.
 * All of it can be taken back as a step of edition.yaml. A page that has an article, a photo or a note stays.
 *
 * @param folder the edition's, absolute
 * @param file the page's name
 * @param read what the parser makes of its text
 * @returns why it was not, in plain Chinese; null when it was
 * @throws {Error} what the system says, for a file that can't be written
 */
export async function removePage(
	folder: string,
	file: string,
	history: History,
	read: (text: string) => Page,
): Promise<string | null> {
	const page = await readKept(join(folder, file));
	if ('problem' in page) return page.problem;
	if (!isBare(read(withoutBom(page.text)))) return '这一版还有文章或者图片，没有去掉。请先一篇一篇删去。';
	const yaml = join(folder, 'edition.yaml');
	const kept = await readKept(yaml);
	if ('problem' in kept) return kept.problem;
	const out = pageOut(kept.text, file);
	if (out === null) return '不能自动去掉：这一期只有这一版，或者这一期的资料写法特别。请让维护的人来改。';
	const taken = new Map<string, Uint8Array>();
	for (const path of [join(folder, file), ...(await imagesOf(folder, file))]) taken.set(path, await readFile(path));
	await writeKept(yaml, out.text);
	history.done(yaml, { before: kept.text, after: digestOf(out.text), words: out.words, taken });
	for (const path of taken.keys()) await rm(path, { force: true });
	return null;
}

/** Whether nothing is left on a page but its masthead, its number and the like. */
const isBare = ({ articles, items }: Page): boolean =>
	articles.length === 0 && items.every(({ kind }) => kind === 'furniture' || kind === 'banner');

/** The images of a page's photos, absolute. */
async function imagesOf(folder: string, file: string): Promise<string[]> {
	const stem = imageStem(file, 0).slice(0, -1);
	const images = await readdir(join(folder, 'photos')).catch(() => []);
	return images
		.filter((one) => one.startsWith(stem) && /^\d+\.[a-z]+$/i.test(one.slice(stem.length)))
		.map((name) => join(folder, 'photos', name));
}
