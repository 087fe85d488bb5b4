import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { addPage } from '../../desk/work/add-page.ts';
import { mostBytes, readDocument } from '../../import/read-document.ts';
import { placeOfFile } from '../../import/place-of-file.ts';
import { pageAddress } from '../../loaders/slug.ts';
import { systemCode, systemReason } from '../../loaders/system-reason.ts';
import { PageNumber } from '../../newspaper/model.ts';

/** What became of a file; all but the first two want an editor. */
export type Imported = {
	file: string;
	code:
		| 'placed'
		| 'same'
		| 'other-kind'
		| 'no-date'
		| 'no-page'
		| 'too-large'
		| 'unreadable'
		| 'no-text'
		| 'there'
		| 'not-added';
	/** In plain Chinese; for a placed page what was assumed of it, null if nothing was. */
	message: string | null;
};

const kinds = new Set(['.txt', '.docx', '.doc', '.pdf', '.htm', '.html']);

/**
 * Brings one file of an old archive in as a page; a page that is there is left alone.
 *
 * @param options `content` and `root` absolute; with `dryRun` nothing is written
 * @throws what the system refuses when a page is written; then nothing of that page is there
 */
export async function importFile(
	file: string,
	{ content, root, newspaper, dryRun }: { content: string; root: string; newspaper: string; dryRun: boolean },
): Promise<Imported> {
	const told = (code: Imported['code'], message: string | null): Imported => ({ file, code, message });
	if (!kinds.has(extname(file).toLowerCase())) return told('other-kind', '不是 .txt、.docx、.pdf 或者 .html，没有放。');
	const place = placeOfFile(file);
	if (place.problem !== null) return told(place.code, place.problem);
	const number = PageNumber.safeParse(place.page);
	if (!number.success) return told('no-page', '文件名里看不出是第几版。请改成 01、A02 这样的名字。');
	const bytes = await bytesOf(join(root, file));
	if ('code' in bytes) return told(bytes.code, bytes.problem);
	const read = await readDocument(bytes.bytes);
	if (read.text === null) return told('no-text', `这个文件${read.problem}`);
	const there = await textAt(join(content, 'editions', place.day, `${pageAddress(number.data)}.txt`));
	if (there === read.text) return told('same', null);
	if (there !== null)
		return told(
			'there',
			`${place.day} 的第${String(number.data)}版已经有了，文字不一样，没有动它。请比一比，要换就先把旧的移走。`,
		);
	if (dryRun) return told('placed', read.assumed);
	const added = await addPage(content, {
		edition: place.day,
		newspaper,
		title: titleOf(place.day),
		published: place.day,
		number: number.data,
		name: `第${String(number.data)}版`,
		text: read.text,
	});
	return 'problem' in added ? told('not-added', added.problem) : told('placed', read.assumed);
}

const titleOf = (day: string): string => {
	const [year = '', month = '', date = ''] = day.split('-');
	return `${year}年${String(Number(month))}月${String(Number(date))}日`;
};

async function bytesOf(
	path: string,
): Promise<{ bytes: Uint8Array } | { code: 'too-large' | 'unreadable'; problem: string }> {
	try {
		const { size } = await stat(path);
		if (size <= mostBytes) return { bytes: await readFile(path) };
		return {
			code: 'too-large',
			problem: `有 ${String(Math.round(size / 1_000_000))} MB，最大只能是 ${String(mostBytes / 1_000_000)} MB。请检查是不是拿错了文件。`,
		};
	} catch (error) {
		return { code: 'unreadable', problem: `读不出来（${systemReason(error)}）。请检查这个文件的权限。` };
	}
}

/** @returns the text of a page; null if there is no such file */
async function textAt(path: string): Promise<string | null> {
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return null;
		throw error;
	}
}
