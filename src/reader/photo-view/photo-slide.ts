/** What the large view is told of a photo: all of it is read off the page. */
import type { SlideData } from 'photoswipe';

export type PhotoSlide = SlideData & { caption: string; credit: string };

/** The format the browser chose for a picture that it has loaded; '' for the one that every browser reads. */
export function chosenType(link: HTMLAnchorElement): string {
	const { picture, image } = pictureOf(link);
	const shown = image.currentSrc === '' ? '' : new URL(image.currentSrc).pathname;
	return shown === '' ? '' : (sourcesOf(picture).find(({ srcset }) => srcset.includes(shown))?.type ?? '');
}

/** @param type as `chosenType` says: its files are asked for, at the width that is seen */
export function slideOf(link: HTMLAnchorElement, type: string): PhotoSlide {
	const { picture, image } = pictureOf(link);
	const better = sourcesOf(picture).find((source) => source.type === type);
	return {
		src: image.src,
		srcset: better?.srcset ?? image.srcset,
		width: Number(image.getAttribute('width')),
		height: Number(image.getAttribute('height')),
		alt: image.alt,
		caption: link.dataset['caption'] ?? image.alt,
		credit: link.closest('figure, article')?.querySelector('[data-role=credit]')?.textContent.trim() ?? '',
	};
}

/** A link holds its picture, or stands in one figure with it. */
function pictureOf(link: HTMLAnchorElement): { picture: Element; image: HTMLImageElement } {
	const picture = link.querySelector('picture') ?? link.closest('figure')?.querySelector('picture');
	const image = picture?.querySelector('img');
	if (!picture || !image) throw new Error('A photo link without a picture.');
	return { picture, image };
}

function sourcesOf(picture: Element): HTMLSourceElement[] {
	return [...picture.querySelectorAll('source')];
}
