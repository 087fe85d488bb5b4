/**
 * Keeps on this device which paragraph a long piece was left at, and leads back to it: by a link, never by a jump. What
 * was read to its end is forgotten.
 */
const key = `place:${location.pathname}`;

function stored(): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** The paragraph at the top of the screen; null at the end of the piece; undefined if it has hardly been begun. */
function placeIn(paragraphs: readonly Element[]): string | null | undefined {
	if (scrollY < innerHeight) return undefined;
	const last = paragraphs[paragraphs.length - 1];
	if (last === undefined || last.getBoundingClientRect().bottom < innerHeight) return null;
	return paragraphs.find((paragraph) => paragraph.getBoundingClientRect().bottom > 0)?.id;
}

function keep(place: string | null | undefined): void {
	try {
		if (place === null) localStorage.removeItem(key);
		else if (place !== undefined) localStorage.setItem(key, place);
	} catch {
		// A device that keeps nothing keeps no place.
	}
}

customElements.define(
	'reading-place',
	class extends HTMLElement {
		connectedCallback(): void {
			const place = stored();
			if (place !== null && location.hash === '' && document.getElementById(place) !== null) {
				const link = document.createElement('a');
				link.className = 'to-place';
				link.href = `#${place}`;
				link.textContent = '回到上次读到的地方';
				document.querySelector('.tools')?.append(link);
			}
			const paragraphs = [...document.querySelectorAll('[data-role=piece] [data-role=paragraph][id]')];
			const leave = (): void => {
				keep(placeIn(paragraphs));
			};
			addEventListener('pagehide', leave);
			// A phone may end a page that is out of sight without another word.
			document.addEventListener('visibilitychange', leave);
		}
	},
);

export {};
