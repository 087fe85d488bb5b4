/** Work on the page's thread in steps that leave room for typing and scrolling. */

/** Milliseconds of work after which the page gets its turn. */
const step = 8;

let since = performance.now();

/** Lets the page do its own work first, if it last did so too long ago; otherwise does not wait. */
export async function breathe(): Promise<void> {
	if (performance.now() - since < step) return;
	await new Promise((resolve) => setTimeout(resolve));
	since = performance.now();
}
