/** Work on the page's thread in steps that leave room for typing and scrolling. */

/** Milliseconds of work after which the page gets its turn. */
const step = 8;

let since = performance.now();

/** Waits for the page to have had its turn where the last one was too long ago, else not at all. */
export async function breathe(): Promise<void> {
	if (performance.now() - since < step) return;
	await new Promise((resolve) => setTimeout(resolve));
	since = performance.now();
}
