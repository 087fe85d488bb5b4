/** A page of which the last piece was taken out is taken out of its edition. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutInvisible } from '../../newspaper/lines/invisible.ts';
import { withoutPage } from '../edit/edition-text.ts';
import { readKept, writeKept } from '../files/kept-file.ts';
import { imageStem } from './photo-images.ts';

/**
 * Takes the page's line out of edition.yaml, then its file and its images away. A page that has text stays.
 *
 * @param folder the edition's, absolute
 * @param file the page's name
 * @returns why it was not, in plain Chinese; null when it was
 * @throws {Error} what the system says, for a file that can't be written
 */
export async function removePage(folder: string, file: string): Promise<string | null> {
	const page = await readKept(join(folder, file));
	if ('problem' in page) return page.problem;
	if (withoutInvisible(page.text).trim() !== '') return '这一版还有文字，没有去掉。';
	const yaml = join(folder, 'edition.yaml');
	const kept = await readKept(yaml);
	if ('problem' in kept) return kept.problem;
	const text = withoutPage(kept.text, file);
	if (text === null) return '不能自动去掉：这一期只有这一版，或者 edition.yaml 写法特别。请让维护的人来改。';
	await writeKept(yaml, text);
	await rm(join(folder, file), { force: true });
	const stem = imageStem(file, 0).slice(0, -1);
	const images = await readdir(join(folder, 'photos')).catch(() => []);
	for (const name of images.filter((one) => one.startsWith(stem) && /^\d+\.[a-z]+$/i.test(one.slice(stem.length))))
		await rm(join(folder, 'photos', name), { force: true });
	return null;
}
