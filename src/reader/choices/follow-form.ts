/**
 * Keeps which form of the site the reader goes on in: that which is said by the nearest `data-form` around a link that is
 * followed, a form that is sent or a button that is pressed. A button changes this page at once. On a page that has another in large print to stand in its place, a reader of large
 * print is led there, and nothing of this page is shown.
 *
 * Runs in the head, before anything is painted, as text: it may use nothing from outside itself.
 *
 * @param name the name it is kept under
 * @param elder its value for large print
 * @param instead the page that stands in the place of this one, as an address from the host's root; null if none does
 */
export function followForm(name: string, elder: string, instead: string | null): void {
	const keep = (event: Event): void => {
		const { target } = event;
		const led = target instanceof Element ? target.closest(event.type === 'click' ? 'a, button' : 'form') : null;
		const to = led?.closest('[data-form]')?.getAttribute('data-form');
		if (to === undefined || to === null) return;
		try {
			localStorage.setItem(name, to);
		} catch {
			// A device that keeps nothing asks again.
		}
		if (led instanceof HTMLButtonElement) document.documentElement.setAttribute(`data-${name}`, to);
	};
	addEventListener('click', keep);
	addEventListener('submit', keep);
	if (instead === null) return;
	try {
		if (localStorage.getItem(name) !== elder) return;
	} catch {
		return;
	}
	document.documentElement.hidden = true;
	location.replace(instead + location.search);
}
