import { resolve } from 'node:path';
import type { Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { importRules } from './import-rules.ts';

const root = resolve(import.meta.dirname, '..');

/** Nothing here may silence the compiler: a type is narrowed by a check or parsed by a schema. */
const honestTypes: Linter.RulesRecord = {
	'@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
	'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
	'@typescript-eslint/consistent-type-definitions': ['error', 'type'],
	'@typescript-eslint/consistent-type-imports': 'error',
	'@typescript-eslint/no-explicit-any': 'error',
	'@typescript-eslint/no-non-null-assertion': 'error',
};

const typed: Linter.RulesRecord = {
	'@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
	// A Chinese text is taken apart by code points, which is what spreading a string does.
	'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
	'@typescript-eslint/switch-exhaustiveness-check': [
		'error',
		{ considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
	],
	'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
};

export default defineConfig(
	{ ignores: ['dist', '.dist-*/', '.astro/', 'tests/fixtures/'] },
	{ linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
		rules: typed,
	},
	astro.configs.recommended,
	// A script inside a component is linted as a file of its own, of which the compiler knows nothing.
	{
		files: ['**/*.astro/*.ts'],
		extends: [tseslint.configs.disableTypeChecked],
		languageOptions: { parserOptions: { projectService: false } },
	},
	{
		files: ['**/*.ts', '**/*.astro'],
		plugins: { '@typescript-eslint': tseslint.plugin },
		rules: { ...honestTypes, eqeqeq: 'error', 'max-lines': ['error', 300] },
	},
	importRules(root),
	{
		files: ['src/newspaper/**'],
		rules: {
			'no-restricted-globals': ['error', 'process', 'Buffer', 'console', 'window', 'document', 'fetch', 'globalThis'],
		},
	},
	{
		files: ['src/components/**', 'src/layouts/**', 'src/pages/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{ selector: 'Literal[regex]', message: 'A component shows what it is given: take text apart in queries.' },
				{
					selector: 'NewExpression[callee.name="RegExp"]',
					message: 'A component shows what it is given: take text apart in queries.',
				},
				{
					selector: ':matches(JSXAttribute, VariableDeclarator) > Literal[value=/^\\u002f[a-z_]/]',
					message: 'The site may lie under a path of its host: make a link with href of src/site-path.ts.',
				},
			],
		},
	},
);
