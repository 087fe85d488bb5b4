/**
 * Sets the stored choices on the root of the document, where the styles answer to them, and the paper's colour on every
 * `meta name="theme-color"` before it; keeps both so when another tab chooses, and when the browser brings the page back
 * as it was left. `choice`, an event of the window, tells that the attributes were set by someone else.
 *
 * Runs in the head of every page before anything is painted, as text: it may use nothing from outside itself.
 *
 * @param names of the choices
 * @param colours of the papers that can be chosen, by value
 */
export function applyChoices(names: readonly string[], colours: Readonly<Record<string, string>>): void {
	const root = document.documentElement;
	const bars = Array.from(document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'), (meta) => ({
		meta,
		own: meta.content,
	}));
	const colour = () => {
		const chosen = colours[root.getAttribute('data-paper') ?? ''];
		for (const { meta, own } of bars) meta.content = chosen ?? own;
	};
	const apply = () => {
		try {
			for (const name of names) {
				root.setAttribute(`data-${name}`, localStorage.getItem(name) ?? '');
			}
		} catch {
			// A device that keeps nothing has nothing to apply.
		}
		colour();
	};
	apply();
	addEventListener('storage', apply);
	addEventListener('choice', colour);
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) apply();
	});
}
