/** 分享一段: the pins of paragraphs, for a reader who wants to pass on one of them. */

/**
 * The indent of each paragraph is its pin, there for who knows of it. Once somebody wants to share a paragraph, all pins
 * are shown, named, and in reach of the keyboard, and a line at the window's foot says what to do, until it is put away.
 */
export function offerPins(): void {
	const piece = document.querySelector('[data-role=piece]');
	const pins = [...(piece?.querySelectorAll<HTMLElement>('a.pin') ?? [])];
	if (piece?.classList.contains('picking') === false) {
		piece.classList.add('picking');
		for (const pin of pins) offer(pin);
	}
	document.body.append(lineOf('每段开头有了“¶”，点一下就能分享那一段'));
	pins[0]?.focus({ preventScroll: true });
}

/** Takes the line away. */
export function endOffer(): void {
	document.querySelector('.share-line')?.remove();
}

function lineOf(words: string): HTMLElement {
	endOffer();
	const line = document.createElement('div');
	line.className = 'share-line';
	const said = document.createElement('p');
	said.setAttribute('role', 'status');
	const close = document.createElement('button');
	close.type = 'button';
	close.textContent = '知道了';
	close.addEventListener('click', endOffer);
	line.append(said, close);
	// What is said is heard only if the place for it was there before.
	setTimeout(() => {
		said.textContent = words;
	});
	return line;
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
