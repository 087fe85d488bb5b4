/**
 * Adds a style sheet to the page; once there, it is not asked for again.
 *
 * @throws {Error} where it can't be fetched
 */
export async function styled(href: string): Promise<void> {
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
