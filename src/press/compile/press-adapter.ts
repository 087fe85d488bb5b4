/**
 * Has Astro compile the press instead of building the site: as an adapter that renders pages with a program of its own does,
 * it names the entry of that program, and asks for no page.
 */
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroAdapter, AstroIntegration, AstroUserConfig } from 'astro';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

const press = join(import.meta.dirname, '..');

/** What Astro would make of the content, and what stands in its place. */
const stores = {
	'astro:data-layer-content': join(press, 'content-store.ts'),
	'astro:asset-imports': join(press, 'image-store.ts'),
};

/** An adapter whose program has an entry of its own. */
type OwnEntry = Extract<AstroAdapter, { entrypointResolution: 'auto' }>;

const adapter: OwnEntry = {
	name: 'press',
	entrypointResolution: 'auto',
	adapterFeatures: { buildOutput: 'static' },
	supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
};

/** @param folder where the compiled program is put, absolute: Astro removes it from where it stood */
export function pressAdapter(folder: string): AstroIntegration {
	return {
		name: 'press',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [pressEntry()], resolve: { alias: stores } } });
			},
			'astro:config:done': ({ setAdapter }) => {
				setAdapter(adapter);
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer({
					name: 'press',
					getStaticPaths: () => Promise.resolve([]),
					render: () => Promise.reject(new Error('no page was asked for')),
				});
			},
			'astro:build:generated': ({ dir }) => {
				cpSync(join(fileURLToPath(dir), '.prerender'), folder, { recursive: true });
			},
		},
	};
}

function pressEntry(): Plugin {
	return {
		name: 'press-entry',
		enforce: 'pre',
		configEnvironment(name) {
			return name === 'prerender'
				? { build: { rolldownOptions: { input: { press: join(press, 'press.ts') } } } }
				: null;
		},
	};
}
