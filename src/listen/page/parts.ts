/** What the player's bar is put together from. */

export function partOf(name: string): HTMLDivElement {
	const part = document.createElement('div');
	part.className = name;
	return part;
}

/** @param label in parts, between which its line may end */
export function buttonOf(label: string | readonly string[], press: () => void): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	labelAs(button, label);
	button.addEventListener('click', press);
	return button;
}

/** Only what is new is written: what a reader touches stays what it is. */
export function labelAs(button: HTMLButtonElement, label: string | readonly string[]): void {
	const parts = typeof label === 'string' ? [label] : label;
	if (button.textContent === parts.join('')) return;
	button.replaceChildren(...parts.flatMap((part, n) => (n === 0 ? [part] : [document.createElement('wbr'), part])));
}

/** A button that stays pressed. */
export function toggleOf(button: HTMLButtonElement, pressed: boolean): void {
	button.setAttribute('aria-pressed', String(pressed));
}
