/** What a paragraph's pin opens: its address, and its words with the place where they were printed. */
import { copying, copyingLink } from './action.ts';
import type { Action } from './action.ts';
import { dismissable } from './dismiss.ts';
import { pageAddress } from './page-address.ts';
import { makePanel } from './panel.ts';
import { endOffer, numberOf } from './pins.ts';
import { headlineIn, wordsOf } from './read-passage.ts';
import { sendingToFriend } from './send-to-friend.ts';
import { citationOfParagraph } from '../citation.ts';

/** Between the panel and what is around it, in CSS pixels. */
const gap = 8;

let closeLast: (() => void) | null = null;

/** @param citation of the whole piece */
export function openParagraphPanel(pin: HTMLAnchorElement, citation: string): void {
	closeLast?.();
	endOffer();
	const paragraph = pin.closest('[data-role=paragraph]');
	if (paragraph === null) return;
	const number = numberOf(pin);
	const passed = {
		title: headlineIn(document),
		address: pageAddress() + pin.hash,
		quotation: `${wordsOf(paragraph)}\n——${citationOfParagraph(citation, number)}`,
	};
	const element = makePanel(`分享第${number}段`, [
		sendingToFriend(passed),
		copying('复制这一段', () => ({ text: `${passed.quotation}\n${passed.address}` }), '已复制这一段'),
		copyingLink(passed),
		...listeningFrom(paragraph.id),
	]);
	element.classList.add('of-paragraph');
	paragraph.before(element);
	place(element, pin);
	paragraph.classList.add('is-shared');
	closeLast = dismissable(element, pin, () => {
		paragraph.classList.remove('is-shared');
		closeLast = null;
	});
	element.querySelector('button')?.focus({ preventScroll: true });
}

/** Above the paragraph, which it must not cover, and over the text there, so that nothing moves. */
function place(panel: HTMLElement, pin: HTMLElement): void {
	panel.style.top = `${String(pin.offsetTop - panel.offsetHeight - gap)}px`;
	const { top, left, right } = panel.getBoundingClientRect();
	const over = right + gap - document.documentElement.clientWidth;
	if (over > 0) panel.style.marginInlineStart = `${String(-Math.min(over, left))}px`;
	if (top < gap) window.scrollBy(0, top - gap);
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
