import { basename } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readPhotoFiles } from '../../src/loaders/photo-file.ts';
import { tempContent } from '../support/temp-content.ts';

const image = sharp({ create: { width: 30, height: 20, channels: 3, background: 'red' } });
const [jpeg, png, webp, avif] = await Promise.all([
	image.clone().jpeg().toBuffer(),
	image.clone().png().toBuffer(),
	image.clone().webp().toBuffer(),
	image.clone().avif().toBuffer(),
]);

async function found(files: Record<string, string | Uint8Array>, ...asked: [string, number][]): Promise<unknown[]> {
	const dir = await tempContent(files);
	const photos = await readPhotoFiles(dir);
	const images = asked.map(([page, number]) => photos.of(page, number));
	return [
		...images,
		...photos.diagnostics().map(({ code, severity, file }) => `${severity} ${code} ${basename(file)}`),
	];
}

test('a photo’s image is found by its page and its number', async () => {
	const files = {
		'photos/01-1.jpg': jpeg,
		'photos/01-12.webp': webp,
		'photos/01-3.png': png,
		'photos/01-4.avif': avif,
		'photos/第二版-1.jpeg': jpeg,
	};
	expect(
		await found(files, ['01.txt', 1], ['01.txt', 12], ['01.txt', 2], ['01.txt', 3], ['01.txt', 4], ['第二版.txt', 1]),
	).toEqual([
		'photos/01-1.jpg',
		'photos/01-12.webp',
		null,
		'photos/01-3.png',
		'photos/01-4.avif',
		'photos/第二版-1.jpeg',
	]);
});

test('no photos folder is no image', async () => {
	expect(await found({}, ['01.txt', 1])).toEqual([null]);
});

test('an image of no photo is pointed out', async () => {
	const files = {
		'photos/01-9.jpg': jpeg,
		'photos/IMG_1234.JPG': jpeg,
		'photos/说明.docx': 'x',
		'photos/.DS_Store': 'x',
	};
	expect(await found(files, ['01.txt', 1])).toEqual([
		null,
		'warning unused-photo 01-9.jpg',
		'warning unused-photo IMG_1234.JPG',
		'warning unused-photo 说明.docx',
	]);
});

test('two images of one photo are an error', async () => {
	expect(await found({ 'photos/01-1.jpg': jpeg, 'photos/01-1.webp': webp }, ['01.txt', 1])).toEqual([
		'photos/01-1.jpg',
		'error duplicate-photo 01-1.webp',
	]);
});

test('a file that isn’t what its name says is an error', async () => {
	const files = { 'photos/01-1.png': jpeg, 'photos/01-2.jpg': '', 'photos/01-3.jpg': jpeg.subarray(0, 20) };
	expect(await found(files, ['01.txt', 1], ['01.txt', 2], ['01.txt', 3])).toEqual([
		'photos/01-1.png',
		'photos/01-2.jpg',
		'photos/01-3.jpg',
		'error photo-unreadable 01-1.png',
		'error photo-unreadable 01-2.jpg',
		'error photo-broken 01-3.jpg',
	]);
});
