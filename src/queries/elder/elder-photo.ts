/** The twin of a photo's page. */
import type { ImageMetadata } from 'astro';
import type { Way } from '../../view/elder.ts';
import type { ElderFrame } from '../../view/frame.ts';
import type { Mend } from '../../view/mend.ts';
import type { PhotoOf } from '../newsroom.ts';
import { photoHref } from '../pages/photos.ts';
import { photoView } from '../pages/photo-view.ts';
import { url } from '../url.ts';
import { elderFrame } from './elder-frame.ts';
import { sourceOf } from './source.ts';
import { homeWay, plainWay, turnWays } from './ways-on.ts';

export type ElderPhoto = {
	frame: ElderFrame;
	source: string;
	caption: string;
	/** '' if none is printed. */
	credit: string;
	image: ImageMetadata | null;
	mends: readonly Mend[];
	ways: Way[];
};

export async function elderPhoto(entry: PhotoOf): Promise<ElderPhoto> {
	const { frame, folio, caption, image, mends, piece, turns } = await photoView(entry);
	return {
		frame: elderFrame(frame, photoHref(entry), '报上的一幅图片'),
		source: sourceOf(folio),
		caption,
		credit: entry.data.photo.credit?.text ?? '',
		image,
		mends,
		ways: [
			...(piece === null ? [] : [plainWay('读图片所在的文章', url.elder(piece.href))]),
			...turnWays(turns, '幅'),
			plainWay('回到这一期', url.elder(folio.edition.href)),
			homeWay,
		],
	};
}
