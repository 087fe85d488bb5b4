import { openSheet } from './sheet.ts';

const svg = 'http://www.w3.org/2000/svg';

/** Shows in WeChat's browser where its menu is: the page itself can't send anything to a friend there. */
export function pointToMenu(opener: HTMLElement): void {
	const arrow = document.createElementNS(svg, 'svg');
	arrow.setAttribute('viewBox', '0 0 60 60');
	arrow.setAttribute('aria-hidden', 'true');
	const path = document.createElementNS(svg, 'path');
	path.setAttribute('d', 'M6 56C12 34 26 18 50 10M34 6l18 3-9 16');
	arrow.append(path);
	const words = document.createElement('p');
	words.textContent = '点右上角的“…”，再点“发送给朋友”';
	const known = document.createElement('button');
	known.type = 'button';
	known.textContent = '知道了';
	const pointer = document.createElement('div');
	pointer.className = 'share-pointer';
	pointer.append(arrow, words, known);
	const sheet = openSheet(opener, '发给微信好友', [pointer]);
	sheet.element.classList.add('points');
	known.addEventListener('click', sheet.close);
}
