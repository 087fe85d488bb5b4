import { relative, resolve, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/** An editor saves several files at once; they make one reload. Milliseconds. */
const quiet = 100;

/**
 * Has `reload` run, one at a time, after each burst of changes under the content folder. It is told the changed files, from
 * the content folder on, with `/`.
 *
 * @param dir the content folder, absolute; it may lie outside the project
 * @returns how to stop; null if nothing is watched (in a build)
 */
export function watchContent(
	dir: string,
	{ watcher, logger }: LoaderContext,
	reload: (changed: readonly string[]) => Promise<void>,
): (() => void) | null {
	if (watcher === undefined) return null;
	let timer: NodeJS.Timeout | undefined;
	let running = Promise.resolve();
	const burst = new Set<string>();
	const changed = (path: string): void => {
		const inside = relative(dir, resolve(path));
		if (inside === '' || inside.startsWith('..')) return;
		burst.add(inside.split(sep).join('/'));
		clearTimeout(timer);
		timer = setTimeout(() => {
			const files = [...burst];
			burst.clear();
			running = running
				.then(() => reload(files))
				.catch((error: unknown) => {
					logger.error(error instanceof Error ? error.message : String(error));
				});
		}, quiet);
	};
	watcher.add(dir);
	const events = ['add', 'change', 'unlink'] as const;
	for (const event of events) watcher.on(event, changed);
	return () => {
		clearTimeout(timer);
		for (const event of events) watcher.off(event, changed);
	};
}
