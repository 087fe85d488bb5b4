/** What lies in the content folder and is nearly what the program looks for, or nothing it can use. */
import { readdir } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, EditionFile } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { imageFormat, refusedFormat } from './image-format.ts';
import { lexiconStems } from './lexicon-stems.ts';
import { foldName } from './near-name.ts';
import { sourceName } from './source-name.ts';

/** What editors call the folder of photos. */
const photosNames =
	/^(?:photos?|phtos|pictures?|pics?|images?|imgs?|media|assets|图片|照片|相片|图|圖片|新闻图片|新闻照片)$/;

const documents: Readonly<Record<string, string>> = {
	doc: 'Word 文档',
	docx: 'Word 文档',
	wps: 'WPS 文档',
	odt: '文字处理文档',
	rtf: 'RTF 文档',
	pdf: 'PDF 文件',
	xls: '电子表格',
	xlsx: '电子表格',
	et: '电子表格',
	csv: '表格',
	ppt: '演示文稿',
	pptx: '演示文稿',
	zip: '压缩包',
	rar: '压缩包',
	'7z': '压缩包',
	htm: '网页',
	html: '网页',
	md: 'Markdown 文件',
	caj: 'CAJ 文件',
	fs: '方正排版文件',
	indd: '排版文件',
	mp3: '录音',
	mp4: '录像',
};

/** Written by systems and file managers, of no concern to an editor. */
export const ofSystem = /^(?:thumbs\.db|desktop\.ini|icon\r?)$/i;

/** Whether no editor wrote a file of this name: those of systems, hidden ones, and what an open document leaves. */
export const isBackstage = (name: string): boolean =>
	name.startsWith('.') || name.startsWith('~$') || ofSystem.test(name);

const documentOf = (name: string): string | null =>
	documents[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;

/** What an entry is where it is neither a file nor a folder; null where it is one. */
function specialKind(entry: Dirent): string | null {
	if (entry.isFile() || entry.isDirectory()) return null;
	if (entry.isSymbolicLink()) return '一个链接（快捷方式）';
	if (entry.isFIFO()) return '一个管道';
	if (entry.isSocket()) return '一个套接字';
	return '一个设备文件';
}

/**
 * Links, pipes, sockets and devices in a folder and the folders in it: what is published is what lies there, and some of
 * them never end when they are read.
 *
 * @param folder absolute; one that isn't there has none
 * @returns an error each, by name
 */
export async function specialFiles(folder: string): Promise<Diagnostic[]> {
	const found: Diagnostic[] = [];
	for (const entry of await entriesOf(folder)) {
		const path = join(folder, entry.name);
		const kind = specialKind(entry);
		if (kind !== null) found.push(contentDiagnostic('special-file', startOf(path), { name: entry.name, kind }));
		else if (entry.isDirectory()) found.push(...(await specialFiles(path)));
	}
	return found;
}

/**
 * What lies in an edition's folder and goes unread, but for pages that aren't listed.
 *
 * @param folder absolute
 * @param edition its edition.yaml
 */
export async function nearMissesOfEdition(folder: string, edition: EditionFile): Promise<Diagnostic[]> {
	const images = new Set(edition.pages.flatMap(({ image }) => (image === undefined ? [] : [image.normalize('NFC')])));
	return (await entriesOf(folder)).flatMap((entry) => {
		const { name } = entry;
		const at = startOf(join(folder, name));
		if (entry.isDirectory()) {
			if (name === 'photos') return [];
			return [
				contentDiagnostic(photosNames.test(foldName(name)) ? 'photos-folder-name' : 'stray-in-edition', at, { name }),
			];
		}
		if (!entry.isFile() || name === 'edition.yaml' || /\.txt$/i.test(name) || images.has(name.normalize('NFC')))
			return [];
		if (imageFormat(name) !== null || refusedFormat(name) !== null) {
			return [contentDiagnostic('image-beside-edition', at, { name })];
		}
		const kind = documentOf(name);
		return [contentDiagnostic(kind === null ? 'stray-in-edition' : 'document-here', at, { name, kind: kind ?? '' })];
	});
}

/**
 * The file that was probably meant to be an edition's edition.yaml, where there is none.
 *
 * @param folder absolute
 * @returns its name; null where there is no such file
 */
export async function nearEditionFile(folder: string): Promise<string | null> {
	const near = (await entriesOf(folder)).find(
		({ name }) => name !== 'edition.yaml' && /^editions?\.(?:yaml|yml|txt|json)$/.test(foldName(name)),
	);
	return near?.name ?? null;
}

/** What stands at the top of the content folder under a name that is nearly right. */
export async function nearMissesOfContent(dir: string): Promise<Diagnostic[]> {
	const found: Diagnostic[] = [];
	const entries = await entriesOf(dir);
	const names = new Set(entries.map(({ name }) => name));
	for (const entry of entries) {
		const { name } = entry;
		const at = startOf(join(dir, name));
		const kind = specialKind(entry);
		if (kind !== null) {
			found.push(contentDiagnostic('special-file', at, { name, kind }));
			continue;
		}
		const folded = foldName(name);
		if (entry.isDirectory()) {
			const right = /^(?:editions?|报纸|版面)$/.test(folded)
				? 'editions'
				: /^(?:posts?|文章)$/.test(folded)
					? 'posts'
					: /^(?:lexicons?|词表|词典)$/.test(folded)
						? 'lexicon'
						: null;
			if (right !== null && name !== right) found.push(contentDiagnostic('content-folder-name', at, { name, right }));
			else if (right === null && (await isEdition(join(dir, name)))) {
				found.push(contentDiagnostic('edition-outside', at, { name }));
			} else if (right === null && (await entriesOf(join(dir, name))).some((inner) => isForReaders(inner.name))) {
				found.push(contentDiagnostic('stray-in-content', at, { name }));
			}
			continue;
		}
		if (/^(?:posts|lexicon)$/.test(name)) found.push(contentDiagnostic('folder-is-file', at, { name }));
		const misnamed = misnamedFile(name, folded, names);
		found.push(...misnamed.map(([code, right]) => contentDiagnostic(code, at, { name, right })));
		if (misnamed.length === 0 && isForReaders(name)) found.push(contentDiagnostic('stray-in-content', at, { name }));
		const document = documentOf(name);
		if (document !== null && !/^readme\./i.test(name)) {
			found.push(contentDiagnostic('document-here', at, { name, kind: document }));
		}
	}
	return found;
}

/** Texts that may stand there, and those that are told as files of the lexicon. */
const ownTexts = new RegExp(`^(?:published-urls|readme|license|changelog|(?:${lexiconStems.join('|')})s?)\\.`);
/** Whether an editor would expect to see a file of this name on the site: a text or an image. */
const isForReaders = (name: string): boolean =>
	(/\.txt$/i.test(name) && !ownTexts.test(foldName(name))) ||
	imageFormat(name) !== null ||
	refusedFormat(name) !== null;

/** Files that stand at the top of the content folder, and what is said of one under another name. */
const topFiles = [
	['site', 'site-file-name'],
	['redirects?', 'redirects-file-name'],
] as const;

/**
 * @param folded the name as foldName has it
 * @param names all that stand beside it
 * @returns what is to be said of it, with its right name; nothing if it is no such file, or has that name
 */
function misnamedFile(
	name: string,
	folded: string,
	names: ReadonlySet<string>,
): ['second-file' | (typeof topFiles)[number][1], string][] {
	return topFiles.flatMap(([stem, code]): ReturnType<typeof misnamedFile> => {
		const right = `${stem.replace('?', '')}.yaml`;
		if (name === right || !new RegExp(`^${stem}\\.(?:yaml|yml|txt|json)$`).test(folded)) return [];
		return [[names.has(right) ? 'second-file' : code, right]];
	});
}

/** Whether a folder was meant to be an edition. */
async function isEdition(folder: string): Promise<boolean> {
	const entries = await entriesOf(folder);
	return entries.some(({ name }) => name === 'edition.yaml') || (await nearEditionFile(folder)) !== null;
}

async function entriesOf(folder: string): Promise<Dirent[]> {
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
	return entries.filter(({ name }) => !isBackstage(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function startOf(path: string): { file: string; line: number; column: number } {
	return { file: sourceName(path), line: 1, column: 1 };
}
