/** A page of which the last piece was taken out is taken out of its edition. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutInvisible } from '../../newspaper/lines/invisible.ts';
import { pageOut } from '../edit/page-out.ts';
import type { History } from '../files/history.ts';
import { digestOf, readKept, writeKept } from '../files/kept-file.ts';
import { imageStem } from './photo-images.ts';

/**
 * Takes the page's line out of edition.yaml with what that says of the page elsewhere, then its file and its images away.
 * All of it can be taken back as a step of edition.yaml. A page that has text stays.
 *
 * @param folder the edition's, absolute
 * @param file the page's name
 * @returns why it was not, in plain Chinese; null when it was
 * @throws {Error} what the system says, for a file that can't be written
 */
export async function removePage(folder: string, file: string, history: History): Promise<string | null> {
	const page = await readKept(join(folder, file));
	if ('problem' in page) return page.problem;
	if (withoutInvisible(page.text).trim() !== '') return '这一版还有文字，没有去掉。';
	const yaml = join(folder, 'edition.yaml');
	const kept = await readKept(yaml);
	if ('problem' in kept) return kept.problem;
	const out = pageOut(kept.text, file);
	if (out === null) return '不能自动去掉：这一期只有这一版，或者 edition.yaml 写法特别。请让维护的人来改。';
	const taken = new Map<string, Uint8Array>();
	for (const path of [join(folder, file), ...(await imagesOf(folder, file))]) taken.set(path, await readFile(path));
	await writeKept(yaml, out.text);
	history.done(yaml, { before: kept.text, after: digestOf(out.text), words: out.words, taken });
	for (const path of taken.keys()) await rm(path, { force: true });
	return null;
}

/** The images of a page's photos, absolute. */
async function imagesOf(folder: string, file: string): Promise<string[]> {
	const stem = imageStem(file, 0).slice(0, -1);
	const images = await readdir(join(folder, 'photos')).catch(() => []);
	return images
		.filter((one) => one.startsWith(stem) && /^\d+\.[a-z]+$/i.test(one.slice(stem.length)))
		.map((name) => join(folder, 'photos', name));
}
