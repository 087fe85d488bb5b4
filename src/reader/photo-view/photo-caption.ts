import type PhotoSwipe from 'photoswipe';
import type { PhotoSlide } from './photo-slide.ts';

/** The caption and the credit under a photo, and how much room they take: the photo leaves it free. */
export class PhotoCaption {
	readonly #slides: readonly PhotoSlide[];
	/** Laid out as the caption is, and never seen. */
	readonly #measure = captionElement('photo-words photo-measure');

	constructor(slides: readonly PhotoSlide[]) {
		this.#slides = slides;
		this.#measure.setAttribute('aria-hidden', 'true');
		document.body.append(this.#measure);
	}

	/** In CSS pixels. */
	roomFor(index: number): number {
		this.#write(this.#measure, index);
		return this.#measure.offsetHeight;
	}

	/** Puts the caption into the view, which is about to be made. */
	showIn(view: PhotoSwipe): void {
		view.on('uiRegister', () => {
			view.ui?.registerElement({
				name: 'caption',
				appendTo: 'root',
				onInit: (element) => {
					element.className = 'photo-words';
					element.setAttribute('aria-live', 'polite');
					view.on('change', () => {
						this.#write(element, view.currIndex);
					});
				},
			});
		});
		view.on('destroy', () => {
			this.#measure.remove();
		});
	}

	#write(element: HTMLElement, index: number): void {
		const { caption = '', credit = '' } = this.#slides[index] ?? {};
		const words = [
			{ text: caption, name: 'photo-caption' },
			{ text: credit, name: 'photo-credit' },
		].filter(({ text }) => text !== '');
		element.textContent = '';
		for (const { text, name } of words) {
			const line = captionElement(name);
			line.textContent = text;
			element.append(line);
		}
	}
}

function captionElement(name: string): HTMLElement {
	const element = document.createElement('div');
	element.className = name;
	return element;
}
