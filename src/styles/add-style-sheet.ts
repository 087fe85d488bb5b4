/**
 * Adds a style sheet to the page, unless it is there.
 *
 * @param href the sheet's address
 * @returns resolves when its styles apply
 * @throws {Error} if it can't be fetched; it is then taken out again, so that a later call tries once more
 */
export async function addStyleSheet(href: string): Promise<void> {
	const known = [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
	if (known.some((link) => link.getAttribute('href') === href)) return;
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = href;
	await new Promise((resolve, reject) => {
		link.addEventListener('load', resolve);
		link.addEventListener('error', () => {
			link.remove();
			reject(new Error(`no style sheet at ${href}`));
		});
		document.head.append(link);
	});
}
