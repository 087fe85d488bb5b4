/** Has the linter hold every import against import-layers.ts. */
import type { Linter } from 'eslint';
import { createConfig } from '@boundaries/eslint-plugin/config';
import { layers } from './import-layers.ts';
import type { LayerName } from './import-layers.ts';

const names = Object.keys(layers).filter((name): name is LayerName => name in layers);

const toLayers = (layer: readonly string[]) => ({ to: { file: { categories: { anyOf: [...layer] } } } });
const toPackages = (sources: readonly string[] | undefined) =>
	['external', 'core'].map((origin) => ({
		to: { module: sources ? { origin, source: [...sources] } : { origin } },
	}));

/** What files of a layer may import. */
function policiesOf(name: LayerName) {
	const { imports = [], types = [], packages, notPackages } = layers[name];
	const from = { file: { categories: name } };
	const message = `${name} may import ${[name, ...imports, ...types.map((type) => `types of ${type}`)].join(', ')}${packages ? ` and the package ${packages.join(', ')}` : ' and packages'}${notPackages ? ` except ${notPackages.join(', ')}` : ''}: see .config/import-layers.ts`;
	return [
		{ from, allow: toLayers([name, 'common', ...imports]), message },
		...(types.length > 0 ? [{ from, allow: { ...toLayers(types), dependency: { kind: 'type' } }, message }] : []),
		{ from, allow: toPackages(packages), message },
		...(notPackages ? [{ from, disallow: toPackages(notPackages), message }] : []),
	];
}

const rule = { default: 'disallow', checkAllOrigins: true, checkUnknownLocals: true, checkInternals: true } as const;

/** @param root the project's folder, absolute: what the layers' paths are relative to */
export const importRules = (root: string): Linter.Config[] => [
	{ settings: { 'import/resolver': { [`${import.meta.dirname}/import-resolver.ts`]: {}, node: {} } } },
	createConfig({
		files: ['**/*.ts', '**/*.astro'],
		settings: {
			'boundaries/root-path': root,
			'boundaries/files': names.map((name) => ({ category: name, pattern: layers[name].files })),
			'boundaries/files-single-match': true,
			'boundaries/legacy-templates': false,
			'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
		},
		rules: { 'boundaries/dependencies': ['error', { ...rule, policies: [] }], 'boundaries/no-unknown-files': 'error' },
	}),
	// An import is held against the policies of one layer: the first that matches a file is the last to say so here.
	...names.toReversed().map((name): Linter.Config => ({
		files: [layers[name].files].flat().map((files) => [files, '**/*.{ts,astro}']),
		rules: { 'boundaries/dependencies': ['error', { ...rule, policies: policiesOf(name) }] },
	})),
];
