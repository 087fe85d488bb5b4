/** The development server has no index of its own: its search page searches the site as it was built last. */
import type { AstroIntegration } from 'astro';
import { answerFrom } from '../static-server.ts';

/**
 * @param out the built site, absolute; looked up at every request
 * @param base where on its host the site lies, '' or '/paper'
 */
export function builtSearch(out: string, base: string): AstroIntegration {
	return {
		name: 'banmian-built-search',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					if (request.url?.startsWith(`${base}/pagefind/`) === true) answerFrom(out, request, response).catch(next);
					else next();
				});
			},
		},
	};
}
