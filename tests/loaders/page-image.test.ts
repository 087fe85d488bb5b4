import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readEditionFile } from '../../src/loaders/edition-file.ts';
import { editionYaml, tempContent } from '../support/temp-content.ts';

const jpeg = await sharp({ create: { width: 30, height: 42, channels: 3, background: 'white' } })
	.jpeg()
	.toBuffer();

/** Reads an edition.yaml whose page has these further lines, beside the page and its image; what is wrong. */
async function read(...lines: string[]): Promise<{ found: string[]; messages: string; edition: unknown }> {
	const yaml = [editionYaml, ...lines.map((line) => `    ${line}\n`)].join('');
	const folder = await tempContent({ '01.txt': '正文', '01.jpg': jpeg, 'odd.png': jpeg, 'edition.yaml': yaml });
	await mkdir(join(folder, 'folder.jpg'));
	const { diagnostics, edition } = await readEditionFile(folder);
	return {
		found: diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`),
		messages: diagnostics.map(({ message }) => message).join('\n'),
		edition,
	};
}

test('a page may have an image, and regions that name an article by number or by words', async () => {
	const { found, edition } = await read(
		'image: 01.jpg',
		'regions:',
		'  - { article: 1, at: [0, 10, 60, 45.5] }',
		'  - { article: 路灯, at: [66.67, 0, 33.34, 100] }',
	);
	expect(found).toEqual([]);
	expect(edition).toMatchObject({
		pages: [
			{
				image: '01.jpg',
				regions: [
					{ article: 1, at: [0, 10, 60, 45.5] },
					{ article: '路灯', at: [66.67, 0, 33.34, 100] },
				],
			},
		],
	});
});

test('regions may overlap', async () => {
	const lines = ['image: 01.jpg', 'regions:', '  - { article: 1, at: [0, 0, 60, 60] }'];
	expect((await read(...lines, '  - { article: 2, at: [30, 30, 60, 60] }')).found).toEqual([]);
});

describe('what is wrong is named with its line and column', () => {
	const region = (text: string): string[] => ['image: 01.jpg', 'regions:', `  - ${text}`];
	const cases: [name: string, lines: string[], found: string[], says: string][] = [
		['an image that is not there', ['image: 02.jpg'], ['page-image-missing 8:12'], '没有版面图“02.jpg”'],
		['an image that is a folder', ['image: folder.jpg'], ['page-image-missing 8:12'], '“folder.jpg”'],
		['a path upwards', ['image: ../01.jpg'], ['page-image-name 8:12'], '不带路径'],
		['a file that is no image', ['image: 01.txt'], ['page-image-name 8:12'], 'jpg、jpeg、png、webp 或 avif'],
		['an image of another format', ['image: odd.png'], ['page-image-unreadable 8:12'], '里面不是 PNG 图片'],
		['an empty image', ['image:'], ['wrong-value 8:11'], '“image”（版面图）应是这一期文件夹里的图片文件名'],
		[
			'regions without an image',
			['regions: [{ article: 1, at: [0, 0, 50, 50] }]'],
			['regions-without-image 8:14'],
			'却没有写版面图',
		],
		[
			'regions that are no list',
			['image: 01.jpg', 'regions: 1'],
			['wrong-value 9:14'],
			'（版面图上的文章）应是一个列表',
		],
		['a region without an article', region('{ at: [0, 0, 5, 5] }'), ['missing-field 10:9'], '缺少“article”（文章）'],
		['a region without a place', region('{ article: 1 }'), ['missing-field 10:9'], '缺少“at”（位置）'],
		[
			'an article that is no number and no words',
			region('{ article: 1.5, at: [0, 0, 5, 5] }'),
			['wrong-value 10:20'],
			'序号，或者标题里的几个字，现在写的是“1.5”',
		],
		['three numbers', region('{ article: 1, at: [0, 0, 5] }'), ['wrong-value 10:27'], '左、上、宽、高四个数'],
		['a place left of the page', region('{ article: 1, at: [-1, 0, 5, 5] }'), ['wrong-value 10:28'], '0 到 100 的数'],
		['no width', region('{ article: 1, at: [0, 0, 0, 5] }'), ['wrong-value 10:34'], '宽和高要大于 0'],
		[
			'a place beyond the right edge',
			region('{ article: 1, at: [50, 0, 50.5, 5] }'),
			['region-outside 10:27'],
			'左 50 加宽 50.5 是 100.5，超过了 100',
		],
		[
			'a place beyond the lower edge',
			region('{ article: 1, at: [0, 60, 50, 41] }'),
			['region-outside 10:27'],
			'上 60 加高 41 是 101',
		],
		[
			'an unknown field',
			region('{ articel: 1, at: [0, 0, 5, 5] }'),
			['missing-field 10:9', 'unknown-field 10:11'],
			'article、at',
		],
	];
	test.each(cases)('%s', async (_, lines, found, says) => {
		const result = await read(...lines);
		expect(result.found).toEqual(found);
		expect(result.messages).toContain(says);
		expect(result.edition).toBeNull();
	});
});
