/** The development server reads an edition that it left out as soon as a page of it is asked for. */
import type { AstroIntegration } from 'astro';
import { asking } from '../../loaders/asked-editions.ts';
import { editionsInDev } from '../../loaders/editions-in-dev.ts';

/** The edition a path is of: the first folder, or the second of large print. */
const editionIn = /^\/(?:elder\/)?([^/?]+)\//;

/**
 * @param content the content folder, absolute
 * @param base where on its host the site lies, '' or '/paper'
 */
export function readsWhenAsked(content: string, base: string): AstroIntegration {
	const asked = new Set<string>();
	return {
		name: 'banmian-reads-when-asked',
		hooks: {
			'astro:server:setup': ({ server, refreshContent }) => {
				server.middlewares.use((request, _, next) => {
					const path = (request.url ?? '').slice(base.length);
					const [, id = ''] = editionIn.exec(path) ?? [];
					const read = async (): Promise<void> => {
						if (id === '' || !(await editionsInDev(content, asked)).left.has(id)) return;
						asked.add(id);
						await refreshContent?.({ context: asking([id]) });
					};
					read().then(() => {
						next();
					}, next);
				});
			},
		},
	};
}
