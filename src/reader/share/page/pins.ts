/**
 * The indent of each paragraph is its pin, there for who knows of it. Once somebody wants to share a paragraph, all pins
 * are shown, named, and in reach of the keyboard.
 *
 * @returns what to do next, in words
 */
export function offerPins(): string {
	const piece = document.querySelector('[data-role=piece]');
	if (piece?.classList.contains('picking') === false) {
		piece.classList.add('picking');
		for (const pin of piece.querySelectorAll<HTMLElement>('a.pin')) offer(pin);
	}
	return '每段开头有了“¶”，点一下就能分享那一段';
}

function offer(pin: HTMLElement): void {
	pin.removeAttribute('tabindex');
	pin.removeAttribute('aria-hidden');
	pin.setAttribute('role', 'button');
	pin.setAttribute('aria-label', `分享第${numberOf(pin)}段`);
	pin.addEventListener('keydown', (event) => {
		if (event.key !== ' ') return;
		event.preventDefault();
		pin.click();
	});
}

/** A pin's paragraph, from 1, in reading order. */
export function numberOf(pin: Element): number {
	return [...document.querySelectorAll('[data-role=piece] a.pin')].indexOf(pin) + 1;
}
