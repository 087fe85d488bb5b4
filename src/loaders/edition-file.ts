import { basename, join } from 'node:path';
import { EditionFile } from '../newspaper/model.ts';
import type { ContinuesInFile, CorrectionInFile, Diagnostic, PageInFile, RegionInFile } from '../newspaper/model.ts';
import { contentDiagnostic } from './content-diagnostic.ts';
import { correctionFields } from './correction-fields.ts';
import { fileKind } from './file-kind.ts';
import { badDays } from './edition-days.ts';
import { nearEditionFile } from './near-misses.ts';
import { nearName } from './near-name.ts';
import { badPageImages } from './page-image.ts';
import type { ReadingDepth } from './reading-depth.ts';
import { pageAddress } from './slug.ts';
import { sourceName } from './source-name.ts';
import { readSource } from './source-text.ts';
import type { SourceText } from './source-text.ts';
import { readYaml } from './yaml-source.ts';
import type { Field, YamlSource } from './yaml-source.ts';

type FieldPath =
	| ''
	| keyof EditionFile
	| 'corrections.[]'
	| `corrections.[].${keyof CorrectionInFile}`
	| 'pages.[]'
	| `pages.[].${keyof PageInFile}`
	| 'pages.[].regions.[]'
	| `pages.[].regions.[].${keyof RegionInFile}`
	| 'pages.[].regions.[].at.[]'
	| 'pages.[].continues.[]'
	| `pages.[].continues.[].${keyof ContinuesInFile}`;

const fields: Record<FieldPath, Field> = {
	'': { label: '这一期的资料', expected: '“字段: 值”这样的几行', example: 'title: 某某会议解读' },
	newspaper: { label: '报名', expected: '一段文字', example: 'newspaper: 日报' },
	title: { label: '这一期的标题', expected: '一段文字', example: 'title: 某某会议解读' },
	published: {
		label: '出版日期',
		expected: '2024-01-05 这样的日期，报纸没有印就写 null',
		example: 'published: 2024-01-05',
	},
	coverage: { label: '所报道的日子', expected: '2024-01-05 这样的日期，不知道就不写', example: 'coverage: 2024-01-05' },
	no_figures: {
		label: '不登的数字',
		expected: 'true（都不登），或者不登的几项',
		example: 'no_figures: [总投资142.9亿元]',
	},
	...correctionFields,
	pages: {
		label: '版面',
		expected: '至少一版的列表，每一版写 file、number、name',
		example: 'pages: [{ file: 01.txt, number: 1, name: 要闻 }]',
	},
	'pages.[]': {
		label: '一版',
		expected: 'file、number、name 三个字段',
		example: '- { file: 01.txt, number: 1, name: 要闻 }',
	},
	'pages.[].file': { label: '版面文件', expected: '这一期文件夹里的文件名', example: 'file: 01.txt' },
	'pages.[].number': { label: '版次', expected: '从 1 起的整数，或者 A05 这样的版号', example: 'number: 1' },
	'pages.[].name': { label: '版面名', expected: '一段文字', example: 'name: 要闻' },
	'pages.[].image': { label: '版面图', expected: '这一期文件夹里的图片文件名', example: 'image: 01.jpg' },
	'pages.[].regions': {
		label: '版面图上的文章',
		expected: '一个列表，每一块写 article、at',
		example: 'regions: [{ article: 1, at: [0, 10, 60, 45] }]',
	},
	'pages.[].regions.[]': {
		label: '版面图上的一块',
		expected: 'article、at 两个字段',
		example: '- { article: 1, at: [0, 10, 60, 45] }',
	},
	'pages.[].regions.[].article': {
		label: '文章',
		expected: '这一版文章的序号，或者标题里的几个字',
		example: 'article: 1',
	},
	'pages.[].regions.[].at': {
		label: '位置',
		expected: '左、上、宽、高四个数，都是占版面图的百分之几',
		example: 'at: [0, 10, 60, 45]',
	},
	'pages.[].regions.[].at.[]': {
		label: '左、上、宽、高中的一个',
		expected: '0 到 100 的数，宽和高要大于 0',
		example: 'at: [0, 10, 60, 45]',
	},
	'pages.[].continues': {
		label: '从别的版接过来的文章',
		expected: '一个列表，每一篇写 article、page、of',
		example: 'continues: [{ article: 2, page: 1, of: 3 }]',
	},
	'pages.[].continues.[]': {
		label: '从别的版接过来的一篇',
		expected: 'article、page、of 三个字段',
		example: '- { article: 2, page: 1, of: 3 }',
	},
	'pages.[].continues.[].article': {
		label: '后半篇',
		expected: '这一版文章的序号，或者标题里的几个字',
		example: 'article: 2',
	},
	'pages.[].continues.[].page': {
		label: '前半篇的版次',
		expected: '从 1 起的整数，或者 A05 这样的版号',
		example: 'page: 1',
	},
	'pages.[].continues.[].of': {
		label: '前半篇',
		expected: '那一版文章的序号，或者标题里的几个字',
		example: 'of: 3',
	},
};

/** edition.yaml as far as it can be trusted. */
export type EditionSource = {
	path: string;
	/** null when the build must not go on with it. */
	edition: EditionFile | null;
	/** The pages it names, whether their files are there or not; none if its form is wrong. */
	listed: readonly PageInFile[];
	diagnostics: Diagnostic[];
	/** Where a field stands in it. */
	place: YamlSource<EditionFile>['place'];
};

/**
 * Reads and checks an edition's edition.yaml, and that every page and image it names is a plain file of this folder.
 *
 * @param folder the edition's folder, absolute
 * @param depth how much of the images is read
 * @param source what reads the file; an editor may ask of a text that is not written yet
 */
export async function readEditionFile(
	folder: string,
	depth: ReadingDepth = 'whole',
	source: (path: string, name: string) => Promise<SourceText> = readSource,
): Promise<EditionSource> {
	const path = join(folder, 'edition.yaml');
	const name = sourceName(path);
	const start = { file: name, line: 1, column: 1 };
	const nothing = { path, edition: null, listed: [], place: () => start };
	if ((await fileKind(path)) === 'missing') {
		const near = await nearEditionFile(folder);
		if (near === null) return { ...nothing, diagnostics: [contentDiagnostic('edition-missing', start)] };
		const at = { ...start, file: sourceName(join(folder, near)) };
		return { ...nothing, diagnostics: [contentDiagnostic('edition-file-name', at, { name: near })] };
	}
	const { text, problem } = await source(path, name);
	if (problem !== null) return { ...nothing, diagnostics: [problem] };
	const { value, place, diagnostics: ofYaml } = readYaml(text, { name, schema: EditionFile, fields });
	if (value === null) return { ...nothing, diagnostics: ofYaml };
	const diagnostics = [
		...ofYaml,
		...badDays(value, place, basename(folder)),
		...twice(value, place),
		...(await badPageFiles(folder, value, place)),
		...(await badPageImages(folder, value, place, depth)),
	];
	const edition = diagnostics.some(({ severity }) => severity === 'error') ? null : value;
	return { path, edition, listed: value.pages, diagnostics, place };
}

/** A page number or a page file that is there already. File names are one when a file system may hold them as one. */
function twice(edition: EditionFile, place: YamlSource<EditionFile>['place']): Diagnostic[] {
	const files = new Map<string, number>();
	const numbers = new Map<string, number>();
	return edition.pages.flatMap(({ file, number }, index) => {
		const fileAt = place(['pages', index, 'file']);
		const numberAt = place(['pages', index, 'number']);
		const sameFile = files.get(fold(file));
		const address = pageAddress(number);
		const sameNumber = numbers.get(address);
		files.set(fold(file), sameFile ?? fileAt.line);
		numbers.set(address, sameNumber ?? numberAt.line);
		return [
			...(sameFile === undefined ? [] : [contentDiagnostic('duplicate-page-file', fileAt, { file, first: sameFile })]),
			...(sameNumber === undefined
				? []
				: [contentDiagnostic('duplicate-page-number', numberAt, { number, first: sameNumber })]),
		];
	});
}

function fold(file: string): string {
	return file.normalize('NFC').toLowerCase();
}

async function badPageFiles(
	folder: string,
	edition: EditionFile,
	place: YamlSource<EditionFile>['place'],
): Promise<Diagnostic[]> {
	const problems: Diagnostic[] = [];
	for (const [index, { file }] of edition.pages.entries()) {
		const at = place(['pages', index, 'file']);
		if (!isPlainName(file)) {
			problems.push(contentDiagnostic('page-file-name', at, { file }));
			continue;
		}
		const kind = await fileKind(join(folder, file));
		if (kind === 'missing')
			problems.push(contentDiagnostic('page-file-missing', at, { file, near: await nearName(folder, file) }));
		else if (kind !== 'file') problems.push(contentDiagnostic('page-file-link', at, { file }));
	}
	return problems;
}

/** A page's file lies in its edition's folder, so a path has no place in its name. */
function isPlainName(file: string): boolean {
	return /^[^./\\:\0][^/\\:\0]*\.txt$/i.test(file);
}
