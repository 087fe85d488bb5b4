import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
	{ ignores: ['dist/', '.dist-*/', '.astro/', 'tests/fixtures/'] },
	{ files: ['**/*.ts'], extends: [tseslint.configs.strictTypeChecked] },
	astro.configs.recommended,
	{ languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` } } },
);
