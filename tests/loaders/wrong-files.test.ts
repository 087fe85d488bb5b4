/** Files of a wrong kind, under a wrong name or in a wrong place, and images that can't be shown. */
import { execFileSync } from 'node:child_process';
import { rename, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../src/loaders/read-content.ts';
import { editionYaml, goodContent, markedPage, siteYaml, tempContent, writeContent } from '../support/temp-content.ts';
import type { ContentFiles } from '../support/temp-content.ts';
import { edition, expectFound, expectFoundIn } from '../support/wrong-input.ts';
import type { WrongInput } from '../support/wrong-input.ts';

const noise = sharp({
	create: { width: 120, height: 80, channels: 3, background: 'red', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
});
const [jpeg, png, webp, avif, gif, tiff] = await Promise.all([
	noise.clone().jpeg().toBuffer(),
	noise.clone().png().toBuffer(),
	noise.clone().webp().toBuffer(),
	noise.clone().avif().toBuffer(),
	noise.clone().gif().toBuffer(),
	noise.clone().tiff().toBuffer(),
]);
const heic = Buffer.from('0000001866747970686569630000000068656963' + '6d696631', 'hex');
const svg = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 3\n';
const half = (image: Buffer): Buffer => image.subarray(0, image.length / 2);

/** The good content with one file left out. */
const without = (name: string): ContentFiles =>
	Object.fromEntries(Object.entries(goodContent).filter(([path]) => path !== name));

const photo = `${edition}/photos/01-1`;
const inPhotos = (name: string, bytes: string | Uint8Array, says: string): WrongInput => [
	name,
	{ [`${edition}/photos/${name}`]: bytes },
	`${says} ${edition}/photos/${name}:1`,
];

const photos: WrongInput[] = [
	...Object.entries({ jpg: jpeg, jpeg, png, webp, avif }).map(([ending, bytes]) =>
		inPhotos(`01-1.${ending}`, half(bytes), 'error photo-broken'),
	),
	...Object.entries({ png: jpeg, jpg: png, webp: jpeg, avif: png, jpeg: webp, JPG: gif }).map(([ending, bytes]) =>
		inPhotos(`01-1.${ending}`, bytes, 'error photo-unreadable'),
	),
	...['heic', 'HEIC', 'heif', 'svg', 'gif', 'bmp', 'tif', 'tiff', 'psd', 'cr2', 'dng'].map((ending) =>
		inPhotos(`01-1.${ending}`, heic, 'error photo-format'),
	),
	['HEIC called .jpg', { [`${photo}.jpg`]: heic }, `error photo-unreadable ${photo}.jpg:1`],
	['SVG called .png', { [`${photo}.png`]: svg }, `error photo-unreadable ${photo}.png:1`],
	['TIFF called .jpg', { [`${photo}.jpg`]: tiff }, `error photo-unreadable ${photo}.jpg:1`],
	['an LFS pointer', { [`${photo}.jpg`]: pointer }, `error photo-unreadable ${photo}.jpg:1`],
	['a web page called .jpg', { [`${photo}.jpg`]: '<!doctype html>' }, `error photo-unreadable ${photo}.jpg:1`],
	['a PDF called .jpg', { [`${photo}.jpg`]: '%PDF-1.7' }, `error photo-unreadable ${photo}.jpg:1`],
	['an empty file', { [`${photo}.jpg`]: '' }, `error photo-unreadable ${photo}.jpg:1`],
	['a photo twice', { [`${photo}.jpg`]: jpeg, [`${photo}.png`]: png }, `error duplicate-photo ${photo}.png:1`],
	[
		'the ninth photo of one',
		{ [`${edition}/photos/01-9.jpg`]: jpeg },
		`warning photo-out-of-range ${edition}/photos/01-9.jpg:1`,
	],
	['a photo of no page', { [`${edition}/photos/07-1.jpg`]: jpeg }, `warning unused-photo ${edition}/photos/07-1.jpg:1`],
	[
		'a photo by another ending',
		{ [`${edition}/photos/01-1.jfif`]: jpeg },
		`warning unused-photo ${edition}/photos/01-1.jfif:1`,
	],
	['a camera’s name', { [`${edition}/photos/IMG_1.JPG`]: jpeg }, `warning unused-photo ${edition}/photos/IMG_1.JPG:1`],
];

test.each(photos)('%s', async (_, files, says) => {
	await expectFound(files, says);
});

describe('an image says what it is', () => {
	test.each([
		['png', jpeg, 'JPEG'],
		['jpg', heic, 'HEIC'],
		['jpg', svg, 'SVG'],
		['jpg', pointer, 'git lfs pull'],
		['jpg', '<!doctype html>', '网页'],
		['jpg', '%PDF-1.7', 'PDF'],
		['jpg', gif, 'GIF'],
	])('called .%s', async (ending, bytes, words) => {
		const dir = await tempContent({ ...goodContent, [`${photo}.${ending}`]: bytes });
		expect((await readContent(dir)).diagnostics.map(({ message }) => message).join()).toContain(words);
	});
});

test.each(['jpg', 'JPG', 'Jpeg', 'png', 'webp', 'avif'])('a whole image called .%s is taken', async (ending) => {
	const bytes = { jpg: jpeg, jpeg, png, webp, avif }[ending.toLowerCase()] ?? '';
	const dir = await tempContent({ ...goodContent, [`${photo}.${ending}`]: bytes });
	const { collections, diagnostics } = await readContent(dir);
	expect(diagnostics).toEqual([]);
	expect(collections.photos.map(({ data }) => data.image)).toEqual([`photos/01-1.${ending}`]);
});

const withImage = editionYaml.replace('name: 要闻', 'name: 要闻\n    image: ban.jpg');
const yaml = `${edition}/edition.yaml`;
const places: WrongInput[] = [
	['edition.yml', { [`${edition}-2/edition.yml`]: editionYaml }, `error edition-file-name ${edition}-2/edition.yml:1`],
	[
		'Edition.yaml',
		{ [`${edition}-2/Edition.yaml`]: editionYaml },
		`error edition-file-name ${edition}-2/Edition.yaml:1`,
	],
	[
		'edition.yaml.txt',
		{ [`${edition}-2/edition.yaml.txt`]: editionYaml },
		`error edition-file-name ${edition}-2/edition.yaml.txt:1`,
	],
	['no edition.yaml', { [`${edition}-2/01.txt`]: markedPage }, `error edition-missing ${edition}-2/edition.yaml:1`],
	[
		'02.TXT for 02.txt',
		{ [yaml]: editionYaml.replace('01.txt', '02.txt'), [`${edition}/02.TXT`]: markedPage },
		`error page-file-missing ${yaml}:5`,
	],
	[
		'02.txt.txt',
		{ [yaml]: editionYaml.replace('01.txt', '02.txt'), [`${edition}/02.txt.txt`]: markedPage },
		`error page-file-missing ${yaml}:5`,
	],
	[
		'a full-width name',
		{ [yaml]: editionYaml.replace('01.txt', '02.txt'), [`${edition}/０２.txt`]: markedPage },
		`error page-file-missing ${yaml}:5`,
	],
	['an unlisted page', { [`${edition}/02.txt`]: markedPage }, `warning unlisted-page ${edition}/02.txt:1`],
	...['Photos', 'photo', 'PHOTOS', '图片', '照片', 'images', 'img', 'pics'].map((name): WrongInput => [
		`photos in ${name}`,
		{ [`${edition}/${name}/01-1.jpg`]: jpeg },
		`warning photos-folder-name ${edition}/${name}:1`,
	]),
	['another folder', { [`${edition}/旧稿/01.txt`]: markedPage }, `warning stray-in-edition ${edition}/旧稿:1`],
	[
		'a photo beside edition.yaml',
		{ [`${edition}/01-1.jpg`]: jpeg },
		`warning image-beside-edition ${edition}/01-1.jpg:1`,
	],
	['HEIC beside edition.yaml', { [`${edition}/a.HEIC`]: heic }, `warning image-beside-edition ${edition}/a.HEIC:1`],
	...['doc', 'docx', 'wps', 'pdf', 'xlsx', 'pptx', 'zip', 'rtf', 'html', 'md'].map((ending): WrongInput => [
		`a .${ending} beside edition.yaml`,
		{ [`${edition}/第一版.${ending}`]: 'x' },
		`warning document-here ${edition}/第一版.${ending}:1`,
	]),
	[
		'a copy of edition.yaml',
		{ [`${edition}/edition.yaml.bak`]: 'x' },
		`warning stray-in-edition ${edition}/edition.yaml.bak:1`,
	],
	['a document beside site.yaml', { '投稿.docx': 'x' }, 'warning document-here 投稿.docx:1'],
	['Editions', { 'Editions/a/edition.yaml': editionYaml }, 'warning content-folder-name Editions:1'],
	['edition for editions', { 'edition/a/edition.yaml': editionYaml }, 'warning content-folder-name edition:1'],
	['Posts', { 'Posts/a.md': 'x' }, 'warning content-folder-name Posts:1'],
	['an edition beside editions', { '2024-02/edition.yaml': editionYaml }, 'warning edition-outside 2024-02:1'],
	['Lexicon', { 'Lexicon/places.yaml': 'x' }, 'warning content-folder-name Lexicon:1'],
	['a page beside editions', { '01.txt': 'x' }, 'warning stray-in-content 01.txt:1'],
	['an image beside editions', { '会场.JPG': 'x' }, 'warning stray-in-content 会场.JPG:1'],
	['photos beside editions', { 'photos/01-1.jpg': 'x' }, 'warning stray-in-content photos:1'],
	['pages without an edition.yaml', { '2024-02/01.txt': 'x' }, 'warning stray-in-content 2024-02:1'],
	['such with a wrong file', { '2024-02/edition.yml': editionYaml }, 'warning edition-outside 2024-02:1'],
	['a file called posts', { posts: 'x' }, 'warning folder-is-file posts:1'],
	['a file called lexicon', { lexicon: 'x' }, 'warning folder-is-file lexicon:1'],
	['文章 for posts', { '文章/a.md': 'x' }, 'warning content-folder-name 文章:1'],
	['a file among the editions', { 'editions/a.docx': 'x' }, 'warning stray-file editions/a.docx:1'],
	['the page’s image gone', { [yaml]: withImage }, `error page-image-missing ${yaml}:8`],
	[
		'the page’s image in capitals',
		{ [yaml]: withImage, [`${edition}/ban.JPG`]: jpeg },
		`error page-image-missing ${yaml}:8`,
	],
	[
		'the page’s image cut off',
		{ [yaml]: withImage, [`${edition}/ban.jpg`]: half(jpeg) },
		`error page-image-broken ${yaml}:8`,
	],
	[
		'the page’s image as HEIC',
		{ [yaml]: withImage, [`${edition}/ban.jpg`]: heic },
		`error page-image-unreadable ${yaml}:8`,
	],
];

test.each(places)('%s', async (_, files, says) => {
	await expectFound(files, says);
});

test.each(['02.TXT', '02.txt.txt', '０２.txt'])('a page that is missing is told that there is %s', async (name) => {
	const files = { [yaml]: editionYaml.replace('01.txt', '02.txt'), [`${edition}/${name}`]: markedPage };
	const { diagnostics } = await readContent(await tempContent({ ...goodContent, ...files }));
	expect(diagnostics[0]?.message).toContain(`“${name}”`);
});

test.each(['site.yml', 'Site.yaml', 'site.yaml.txt'])('%s is told what it should be called', async (name) => {
	const dir = await tempContent({ ...without('site.yaml'), [name]: siteYaml });
	await expectFoundIn(dir, `warning site-file-name ${name}:1`);
});

test.each([
	['site.yml', {}],
	['site.yaml.txt', {}],
	['redirects.yml', { 'redirects.yaml': '/2024-01-05/a/: 撤下\n' }],
	['redirect.yaml', { 'redirects.yaml': '/2024-01-05/a/: 撤下\n' }],
	['lexicon/synonym.yaml', { 'lexicon/synonyms.yaml': 'groups:\n  - [低保, 最低生活保障]\n' }],
	['places.yml', { 'lexicon/places.yaml': 'places:\n  - 柳江\n' }],
])('%s beside the right one is said to be read by nobody', async (name, right) => {
	const dir = await tempContent({ ...goodContent, ...right, [name]: siteYaml });
	await expectFoundIn(dir, `warning second-file ${name}:1`);
});

test.each(['地名.yaml', 'village.yaml', 'synonyms.yaml.bak', '名单.xlsx'])(
	'%s in the lexicon is said to be read by nobody',
	async (name) => {
		const dir = await tempContent({ ...goodContent, [`lexicon/${name}`]: 'x' });
		await expectFoundIn(dir, `warning stray-in-lexicon lexicon/${name}:1`);
	},
);

test.each(['README.md', '.DS_Store', '~$名单.xlsx'])('nothing is said of %s in the lexicon', async (name) => {
	const dir = await tempContent({ ...goodContent, [`lexicon/${name}`]: 'x' });
	expect((await readContent(dir)).diagnostics).toEqual([]);
});

test.each(['.DS_Store', 'Thumbs.db', 'desktop.ini', '~$第一版.docx'])('nothing is said of %s', async (name) => {
	const dir = await tempContent({ ...goodContent, [`${edition}/${name}`]: 'x' });
	expect((await readContent(dir)).diagnostics).toEqual([]);
});

describe('a link or a special file is refused, and not followed', () => {
	const inEdition = (name: string): string => join(edition, name);
	test.each(['01.txt', 'edition.yaml', 'photos', 'photos/01-1.jpg', 'notes.md'])('%s as a link', async (name) => {
		const dir = await tempContent({ ...goodContent, [`${photo}.jpg`]: jpeg, [inEdition('notes.md')]: 'x' });
		await rename(join(dir, inEdition(name)), join(dir, 'elsewhere'));
		await symlink(join(dir, 'elsewhere'), join(dir, inEdition(name)));
		await expectFoundIn(dir, `error special-file ${inEdition(name)}:1`);
	});

	test.each(['site.yaml', 'posts', 'posts/a.md'])('%s as a link', async (name) => {
		const dir = await tempContent({ ...goodContent, 'posts/a.md': '---\ntitle: 甲\n---\n' });
		await rename(join(dir, name), join(dir, 'elsewhere'));
		await symlink(join(dir, 'elsewhere'), join(dir, name));
		await expectFoundIn(dir, `error special-file ${name}:1`);
	});

	test('an edition as a link', async () => {
		const dir = await tempContent(goodContent);
		await symlink(join(dir, edition), join(dir, 'editions/a'));
		await expectFoundIn(dir, 'error edition-link editions/a:1');
	});

	test.each([inEdition('01.txt'), inEdition('photos/01-1.jpg'), 'site.yaml', 'posts/a.md'])(
		'%s as a pipe',
		async (name) => {
			const dir = await tempContent({ ...without(name), [`${edition}/photos/.keep`]: '', 'posts/.keep': '' });
			execFileSync('mkfifo', [join(dir, name)]);
			await expectFoundIn(dir, `error special-file ${name}:1`);
		},
	);

	test('a socket', async () => {
		const dir = await tempContent(goodContent);
		const server = createServer().listen(join(dir, edition, 'a.sock'));
		onTestFinished(() => void server.close());
		await new Promise((listening) => server.once('listening', listening));
		await expectFoundIn(dir, `error special-file ${edition}/a.sock:1`);
	});
});

test('an image that was whole is looked at again when it has changed', async () => {
	const dir = await tempContent({ ...goodContent, [`${photo}.jpg`]: jpeg });
	expect((await readContent(dir)).diagnostics).toEqual([]);
	await writeContent(dir, { [`${photo}.jpg`]: half(jpeg) });
	await expectFoundIn(dir, `error photo-broken ${photo}.jpg:1`);
});
