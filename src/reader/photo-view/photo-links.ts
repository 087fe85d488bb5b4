/**
 * Shows a tapped photo large, over the page. What does so is fetched at the first tap; if it can't be, the link is
 * followed. While a photo is shown the history has an entry of its own, so that back closes it; that entry holds which.
 */
import { photoOf } from './photo-state.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-photo]')];

async function show(link: HTMLAnchorElement, entry: 'new' | 'there'): Promise<void> {
	if (link.hasAttribute('aria-busy')) return;
	link.setAttribute('aria-busy', 'true');
	try {
		const { showPhoto } = await import('./show-photo.ts');
		await showPhoto(links, link, entry);
	} catch {
		if (entry === 'new') location.assign(link.href);
	} finally {
		link.removeAttribute('aria-busy');
	}
}

/** The photo of the history entry one has come to: by going forward again, or by loading the page anew. */
function showThere(): void {
	const link = links[photoOf(history.state) ?? -1];
	if (link !== undefined) void show(link, 'there');
}

for (const link of links) {
	link.addEventListener('click', (event) => {
		if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		void show(link, 'new');
	});
}
addEventListener('popstate', showThere);
showThere();
