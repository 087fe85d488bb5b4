/**
 * Says why a build failed.
 *
 * @param reason a sentence in plain Chinese
 * @returns false: the site was not made
 */
export function buildFailed(reason: string): false {
	console.error(reason);
	console.error('原来的网站没有动。');
	return false;
}
