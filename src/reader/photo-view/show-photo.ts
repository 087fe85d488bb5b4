/** A photo seen large, over the page: PhotoSwipe, in the site's words and colours. Fetched at the first tap. */
import PhotoSwipe from 'photoswipe';
import libraryStyles from 'photoswipe/style.css?url';
import ownStyles from '../../styles/photo-view.css?url';
import { PhotoCaption } from './photo-caption.ts';
import { chosenType, slideOf } from './photo-slide.ts';
import { photoOf } from './photo-state.ts';
import { addStyleSheet } from '../../styles/add-style-sheet.ts';

/** The row of buttons at the top, in CSS pixels. */
const buttons = 56;
/** Coming nearer, in milliseconds. */
const approach = 200;

/**
 * Shows a photo; one moves from it to the others of its group (`data-photo`). While it is shown the history has an entry
 * of its own: leaving the entry closes the view, and closing the view leaves the entry.
 *
 * Resolves when the view is there; rejects if its styles can't be fetched.
 *
 * @param links all photos of the page; a history entry names one by its place among them
 * @param link the one to show
 * @param entry whether the history's entry has to be made, or is there already
 */
export async function showPhoto(
	links: readonly HTMLAnchorElement[],
	link: HTMLAnchorElement,
	entry: 'new' | 'there',
): Promise<void> {
	await addStyleSheet(libraryStyles);
	await addStyleSheet(ownStyles);
	if (entry === 'new') history.pushState({ photo: links.indexOf(link) }, '');
	const group = links.filter((one) => one.dataset['photo'] === link.dataset['photo']);
	const type = chosenType(link);
	const slides = group.map((one) => slideOf(one, type));
	const caption = new PhotoCaption(slides);
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	const view = new PhotoSwipe({
		dataSource: slides,
		index: group.indexOf(link),
		mainClass: 'photo-view',
		bgOpacity: 1,
		loop: false,
		// While it fades in or out it listens to nobody.
		showHideAnimationType: 'none',
		zoomAnimationDuration: still ? false : approach,
		paddingFn: (_, __, index) => ({ top: buttons, bottom: caption.roomFor(index), left: 0, right: 0 }),
		tapAction: 'zoom',
		doubleTapAction: false,
		closeSVG: '关闭',
		zoomSVG: '<span class="nearer">放大</span><span class="farther">缩小</span>',
		arrowPrevSVG: '上一张',
		arrowNextSVG: '下一张',
		closeTitle: '关闭',
		zoomTitle: '放大或缩小',
		arrowPrevTitle: '上一张',
		arrowNextTitle: '下一张',
		indexIndicatorSep: ' / ',
		errorMsg: '这张照片没有打开，请检查网络后再试。',
	});
	caption.showIn(view);
	let left = false;
	const leave = (): void => {
		left = true;
		view.close();
	};
	view.on('change', () => {
		const shown = group[view.currIndex];
		if (shown !== undefined) history.replaceState({ photo: links.indexOf(shown) }, '');
	});
	view.on('close', () => {
		removeEventListener('popstate', leave);
		if (!left && photoOf(history.state) !== null) history.back();
	});
	addEventListener('popstate', leave);
	alone(view, link);
	view.init();
	view.element?.setAttribute('aria-modal', 'true');
	view.element?.setAttribute('aria-label', '看大图');
}

/** While the view is open, nothing else of the page can be reached; afterwards the focus returns to `link`. */
function alone(view: PhotoSwipe, link: HTMLAnchorElement): void {
	const rest = [...document.body.children].filter((child) => child instanceof HTMLElement && !child.inert);
	view.on('beforeOpen', () => {
		for (const child of rest) child.toggleAttribute('inert', true);
	});
	view.on('destroy', () => {
		for (const child of rest) child.toggleAttribute('inert', false);
		// The library gives it back while the link can't be reached yet.
		link.focus({ preventScroll: true });
	});
}
