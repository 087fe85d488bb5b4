/** What a paragraph's pin opens: its address, and its words with the place where they were printed. */
import { passingOn } from './action.ts';
import type { Action } from './action.ts';
import { dismissable } from './dismiss.ts';
import { pageAddress } from './page-address.ts';
import { makePanel } from './panel.ts';
import { numberOf } from './pins.ts';
import { headlineIn, wordsOf } from './read-passage.ts';
import { citationOfParagraph } from '../citation.ts';

let closeLast: (() => void) | null = null;

/** @param citation of the whole piece */
export function openParagraphPanel(pin: HTMLAnchorElement, citation: string): void {
	closeLast?.();
	const paragraph = pin.closest('[data-role=paragraph]');
	if (paragraph === null) return;
	const number = numberOf(pin);
	const { element } = makePanel(`分享第${number}段`, [
		...passingOn({
			title: headlineIn(document),
			address: pageAddress() + pin.hash,
			quotation: `${wordsOf(paragraph)}\n——${citationOfParagraph(citation, number)}`,
		}),
		...listeningFrom(paragraph.id),
	]);
	element.classList.add('of-paragraph');
	// It lies over the text below the pin, so that nothing moves.
	paragraph.after(element);
	element.style.top = `${pin.offsetTop + pin.offsetHeight}px`;
	element.style.left = `${Math.max(pin.offsetLeft, 0)}px`;
	paragraph.classList.add('is-shared');
	closeLast = dismissable(element, pin, () => {
		paragraph.classList.remove('is-shared');
		closeLast = null;
	});
	element.querySelector('button')?.focus({ preventScroll: true });
}

/** 听报 begins with this paragraph, if it is on the page. */
function listeningFrom(id: string): Action[] {
	const button = document.querySelector<HTMLElement>('[data-listen]');
	if (button === null) return [];
	const run = (): string => {
		button.dataset['from'] = id;
		button.click();
		return '';
	};
	return [{ label: '从这里听', run }];
}
