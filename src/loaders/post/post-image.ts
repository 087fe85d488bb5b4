/** Whether an image that a post names can be shown. */
import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { publicDir } from '../content-dir.ts';
import { fileKind } from '../file-kind.ts';
import { imageFault } from '../image-fault.ts';
import { imageFormat, refusedFormat } from '../image-format.ts';
import { nearName } from '../near-name.ts';

type Code =
	| 'post-image-missing'
	| 'post-image-outside'
	| 'post-image-elsewhere'
	| 'post-image-format'
	| 'post-image-unreadable'
	| 'post-image-broken';
export type PostImageFault = { code: Code; details: Record<string, string> };

/**
 * @param address as it is written in the post; one of another host is none of the site's images (post-html.ts makes it a
 *   link)
 * @param post the post's file and the content folder, absolute
 * @returns null for an image that can be shown whole
 */
export async function postImageFault(
	address: string,
	{ path, dir }: { path: string; dir: string },
): Promise<PostImageFault | null> {
	if (URL.canParse(address) || address.startsWith('//')) return foreign(address);
	if (address.includes('\\')) return { code: 'post-image-missing', details: { near: '，路径里的“\\”要写成“/”' } };
	const name = decoded(address);
	if (name === null) return { code: 'post-image-missing', details: { near: '' } };
	if (name.startsWith('/')) {
		return existsSync(join(publicDir, name)) ? null : { code: 'post-image-missing', details: { near: '' } };
	}
	const image = resolve(path, '..', name);
	if (!isInside(image, dir)) return { code: 'post-image-outside', details: {} };
	const format = imageFormat(name);
	if (format === null) {
		const cure = refusedFormat(name)?.cure ?? '换成一张图片，或者把这一处改成文字';
		return { code: 'post-image-format', details: { cure } };
	}
	switch (await fileKind(image)) {
		case 'missing':
		case 'folder':
		case 'other':
		case 'link': {
			const near = await nearName(resolve(image, '..'), image.slice(resolve(image, '..').length + 1));
			return { code: 'post-image-missing', details: { near } };
		}
		case 'file': {
			const fault = await imageFault(image, format);
			if (fault === null) return null;
			if (fault.kind === 'broken') return { code: 'post-image-broken', details: {} };
			const { inside, cure } = fault;
			return { code: 'post-image-unreadable', details: { format: format.name, inside, cure } };
		}
	}
}

/** A file of the editor's own machine is on no site; an image of another host, or within the text, is not shown. */
function foreign(address: string): PostImageFault {
	if (/^(?:file:|[a-z]:[\\/])/i.test(address)) return { code: 'post-image-outside', details: {} };
	const isLinked = /^(?:https?:)?\/\//i.test(address);
	const details = isLinked
		? { where: '在别的网站上', shown: '一个链接' }
		: { where: '写在文章里面', shown: '说明的文字' };
	return { code: 'post-image-elsewhere', details };
}

function decoded(address: string): string | null {
	try {
		return decodeURI(address);
	} catch {
		return null;
	}
}

function isInside(path: string, dir: string): boolean {
	const inner = relative(dir, path);
	return inner !== '' && !inner.startsWith('..') && !isAbsolute(inner);
}
