/** The formats an image may have, and what those are that it may not have. */
import { open } from 'node:fs/promises';
import type { FormatEnum } from 'sharp';

/** A format's name for people, and for the image library. */
export type ImageFormat = { name: string; inside: keyof FormatEnum };

/** By name extension, in small letters. */
const formats: Readonly<Record<string, ImageFormat>> = {
	jpg: { name: 'JPEG', inside: 'jpeg' },
	jpeg: { name: 'JPEG', inside: 'jpeg' },
	png: { name: 'PNG', inside: 'png' },
	webp: { name: 'WebP', inside: 'webp' },
	avif: { name: 'AVIF', inside: 'heif' },
};

/** Formats that browsers can't show, or that may run something, by name extension. */
const refused: Readonly<Record<string, string>> = {
	heic: 'HEIC 图片（苹果手机的格式）',
	heif: 'HEIC 图片（苹果手机的格式）',
	svg: 'SVG 图形',
	gif: 'GIF 图片',
	bmp: 'BMP 图片',
	tif: 'TIFF 图片',
	tiff: 'TIFF 图片',
	psd: 'Photoshop 文件',
	jp2: 'JPEG 2000 图片',
	raw: '相机的原始文件',
	cr2: '相机的原始文件',
	nef: '相机的原始文件',
	dng: '相机的原始文件',
};

const saveAsJpeg = '用看图软件打开，另存为 JPG';

const extensionOf = (fileName: string): string => /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';

/** @returns what an image of this file name must be inside; null if the name is no image's */
export function imageFormat(fileName: string): ImageFormat | null {
	return formats[extensionOf(fileName)] ?? null;
}

/** @returns the format of an image that can't be used, and what to do about it; null where the name is no such image's */
export function refusedFormat(fileName: string): { format: string; cure: string } | null {
	const format = refused[extensionOf(fileName)];
	return format === undefined ? null : { format, cure: `${saveAsJpeg}，再改成 .jpg 的文件名放进来` };
}

/** What a file is by its first bytes, read as Latin-1. */
const heads: readonly [head: RegExp, name: string, cure: string][] = [
	[/^\u00ff\u00d8\u00ff/, 'JPEG 图片', '把文件名的结尾改成 .jpg'],
	[/^\u0089PNG/, 'PNG 图片', '把文件名的结尾改成 .png'],
	[/^RIFF.{4}WEBP/s, 'WebP 图片', '把文件名的结尾改成 .webp'],
	[/^.{4}ftypavi[fs]/s, 'AVIF 图片', '把文件名的结尾改成 .avif'],
	[/^.{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/s, 'HEIC 图片（苹果手机的格式）', saveAsJpeg],
	[/^GIF8/, 'GIF 图片', saveAsJpeg],
	[/^BM/, 'BMP 图片', saveAsJpeg],
	[/^(?:II\*\0|MM\0\*)/, 'TIFF 图片', saveAsJpeg],
	[/^8BPS/, 'Photoshop 文件', saveAsJpeg],
	[/^%PDF/, 'PDF 文件', '从 PDF 里把图片导出成 JPG'],
	[/^version https:\/\/git-lfs/, 'Git LFS 的一张存根', '运行 git lfs pull，把真正的图片取下来'],
	[/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<svg/is, 'SVG 图形', saveAsJpeg],
	[/^\s*<(?:!doctype|html|head|\?xml)/i, '一张网页（也许下载的时候没有登录）', '重新下载图片'],
	[/^PK\u0003\u0004/, 'Word 文档或压缩包', '从里面把图片另存为 JPG'],
];

/** How many bytes at most say what a file is. */
const headLength = 512;

/**
 * @param path a plain file
 * @returns what the file is, to follow “不是 JPEG 图片”, and what to do about it
 */
export async function whatIsInside(path: string): Promise<{ inside: string; cure: string }> {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
		if (bytesRead === 0) return { inside: '，是一个空文件', cure: '重新复制这张图片' };
		const head = buffer.toString('latin1', 0, bytesRead);
		const [, name, cure] = heads.find(([start]) => start.test(head)) ?? [];
		if (name === undefined || cure === undefined) return { inside: '', cure: '重新导出这张图片' };
		return { inside: `，而是${name}`, cure };
	} finally {
		await file.close();
	}
}
