/** The address the page is to be known by: not the one it happens to be read at. */
export function pageAddress(): string {
	const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
	return canonical?.href ?? location.origin + location.pathname;
}
