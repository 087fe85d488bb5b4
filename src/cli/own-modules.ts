/**
 * What spares a run of Astro half of its start. Before Astro builds, it reads the content in a development server of
 * Vite's, which transforms every module of the parser and the loaders anew, and bundles packages for a browser that
 * never comes.
 */
import type { AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/**
 * Has that server use modules which Node has loaded.
 *
 * @param loaded by their files, absolute, as Node names them
 */
export function ownModules(loaded: ReadonlyMap<string, object>): Plugin {
	// Vite writes paths with `/` on Windows too.
	const modules = new Map([...loaded].map(([file, module]) => [file.replaceAll('\\', '/'), module]));
	return {
		name: 'own-modules',
		enforce: 'pre',
		configResolved({ command, optimizeDeps, environments }) {
			if (command !== 'serve') return;
			for (const settings of [optimizeDeps, ...Object.values(environments).map((one) => one.optimizeDeps)]) {
				settings.include = [];
			}
		},
		load(id) {
			const module = modules.get(id);
			// What pages import is bundled, and not in a development server.
			if (module === undefined || this.environment.mode !== 'dev') return null;
			return [
				`import { createRequire } from 'node:module';`,
				`export const { ${Object.keys(module).join(', ')} } = createRequire(import.meta.url)(${JSON.stringify(id)});`,
			].join('\n');
		},
	};
}
