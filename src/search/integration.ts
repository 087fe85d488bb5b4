/** Makes the search index part of every build. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeIndex } from './index/write-index.ts';

/** @returns an integration that writes `pagefind/` into the built site; an error in a page stops the build */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const count = await writeIndex(fileURLToPath(dir));
				logger.info(`可以搜索的网页：${String(count)} 页`);
			},
		},
	};
}
