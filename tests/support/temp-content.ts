import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** File contents by their path in the content folder. */
export type ContentFiles = Record<string, string | Uint8Array>;

/** A page that can't be misread: every line carries its role mark. */
export const markedPage = [
	'@主题 群众回家路亮堂堂',
	'',
	'@正文 学校门前道路安装了路灯，将原先昏暗的道路照了个敞亮。',
	'',
	'@摄影 本报通讯员 陈名俊 摄',
	'',
].join('\n');

export const editionYaml = [
	'newspaper: 日报',
	'title: 试刊',
	'published: null',
	'pages:',
	'  - file: 01.txt',
	'    number: 1',
	'    name: 要闻',
	'',
].join('\n');

export const siteYaml = 'name: 柳江读报\nmotto: 慢慢读\naddress: https://example.com\ncontact: null\n';

/** One good edition, `2024-01-liujiang`, of one page. */
export const goodContent: ContentFiles = {
	'site.yaml': siteYaml,
	'editions/2024-01-liujiang/edition.yaml': editionYaml,
	'editions/2024-01-liujiang/01.txt': markedPage,
};

/**
 * Writes a content folder that lives as long as the test.
 *
 * @returns its absolute path
 */
export async function tempContent(files: ContentFiles): Promise<string> {
	const dir = await realpath(await mkdtemp(join(tmpdir(), 'banmian-content-')));
	onTestFinished(() => rm(dir, { recursive: true, force: true }));
	await writeContent(dir, files);
	return dir;
}

/** Adds files to a content folder, or replaces them. */
export async function writeContent(dir: string, files: ContentFiles): Promise<void> {
	for (const [name, text] of Object.entries(files)) {
		const path = join(dir, name);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text);
	}
}
