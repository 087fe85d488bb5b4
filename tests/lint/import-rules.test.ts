import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importRules } from '../../.config/import-rules.ts';

/** A project with one file or two of each layer, so that every import below finds its target. */
const files = [
	'astro.config.ts',
	'src/newspaper/model.ts',
	'src/newspaper/model/assert-never.ts',
	'src/newspaper/model/data-role.ts',
	'src/newspaper/model/page.ts',
	'src/newspaper/parse-page.ts',
	'src/pinyin/spell.ts',
	'src/listen/sentences.ts',
	'src/loaders/slug.ts',
	'src/proof/rule.ts',
	'src/content.config.ts',
	'src/queries/url.ts',
	'src/search/text.ts',
	'src/search/index/read-piece.ts',
	'src/search/index/update-index.ts',
	'src/archive/archive.ts',
	'src/view/headline.ts',
	'src/publish/plan.ts',
	'src/components/Photo.astro',
	'src/components/Credit.astro',
	'src/components/search/Field.astro',
	'src/layouts/Sheet.astro',
	'src/pages/index.astro',
	'src/cli/build.ts',
	'src/cli/check-content.ts',
	'tests/run.ts',
];
let root: string;
let eslint: ESLint;

beforeAll(() => {
	root = realpathSync(mkdtempSync(join(tmpdir(), 'banmian-')));
	for (const file of files) {
		mkdirSync(join(root, dirname(file)), { recursive: true });
		writeFileSync(join(root, file), '');
	}
	eslint = new ESLint({
		cwd: root,
		overrideConfigFile: true,
		overrideConfig: [
			{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
			...astro.configs.base,
			...importRules(root),
		],
	});
});

afterAll(() => {
	rmSync(root, { recursive: true, force: true });
});

/** The rules that fire on a file of this path and text. */
async function fires(filePath: string, text: string): Promise<(string | null)[]> {
	const results = await eslint.lintText(text, { filePath: resolve(root, filePath) });
	return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

const from = (specifier: string) => `import { something } from '${specifier}';\nsomething();\n`;
const typeFrom = (specifier: string) =>
	`import type { Something } from '${specifier}';\nexport type Other = Something;\n`;
const inFrontmatter = (text: string) => `---\n${text}---\n<p>正文</p>\n`;
const inScript = (text: string) => `<p>正文</p>\n<script>\n${text}</script>\n`;

const forbidden: [file: string, text: string][] = [
	['src/newspaper/model/page.ts', from('../parse-page.ts')],
	['src/newspaper/parse-page.ts', from('../loaders/slug.ts')],
	['src/newspaper/parse-page.ts', from('yaml')],
	['src/newspaper/parse-page.ts', from('node:fs')],
	['src/newspaper/parse-page.ts', from('astro:content')],
	['src/newspaper/parse-page.ts', `export * from '../queries/url.ts';\n`],
	['src/newspaper/parse-page.ts', `export const later = () => import('node:fs');\n`],
	['src/loaders/slug.ts', from('../queries/url.ts')],
	['src/loaders/slug.ts', from('../proof/rule.ts')],
	['src/proof/rule.ts', from('../loaders/slug.ts')],
	['src/proof/rule.ts', from('node:fs')],
	['src/loaders/slug.ts', from('../content.config.ts')],
	['src/loaders/slug.ts', from('../cli/build.ts')],
	['src/content.config.ts', from('./queries/url.ts')],
	['src/queries/url.ts', from('../components/Photo.astro')],
	['src/queries/url.ts', from('../search/index/update-index.ts')],
	['src/pinyin/spell.ts', from('../loaders/slug.ts')],
	['src/pinyin/spell.ts', from('node:fs')],
	['src/listen/sentences.ts', from('../queries/url.ts')],
	['src/listen/sentences.ts', from('zod')],
	['src/search/text.ts', from('../pinyin/spell.ts')],
	['src/search/text.ts', from('pinyin-pro')],
	['src/search/text.ts', from('./index/read-piece.ts')],
	['src/search/index/update-index.ts', from('astro:content')],
	['src/search/index/update-index.ts', from('../../queries/url.ts')],
	['src/search/index/update-index.ts', from('../../newspaper/model.ts')],
	['src/archive/archive.ts', from('../queries/url.ts')],
	['src/archive/archive.ts', from('node:fs')],
	['src/publish/plan.ts', from('../queries/url.ts')],
	['src/publish/plan.ts', from('../cli/build.ts')],
	['src/publish/plan.ts', from('astro:content')],
	['src/view/headline.ts', from('../queries/url.ts')],
	['src/view/headline.ts', from('../newspaper/model.ts')],
	['src/view/headline.ts', from('zod')],
	['src/archive/archive.ts', typeFrom('../view/headline.ts')],
	['src/components/Photo.astro', inFrontmatter(from('../view/headline.ts'))],
	['src/components/Photo.astro', inFrontmatter(from('../queries/url.ts'))],
	['src/components/Photo.astro', inFrontmatter(from('../newspaper/model.ts'))],
	['src/components/Photo.astro', inFrontmatter(typeFrom('../newspaper/parse-page.ts'))],
	['src/components/Photo.astro', inFrontmatter(from('astro:content'))],
	['src/components/Photo.astro', inFrontmatter(from('../layouts/Sheet.astro'))],
	['src/components/Photo.astro', inScript(from('../queries/url.ts'))],
	['src/layouts/Sheet.astro', inFrontmatter(from('../queries/url.ts'))],
	['src/layouts/Sheet.astro', inFrontmatter(from('../loaders/slug.ts'))],
	['src/pages/index.astro', inFrontmatter(from('astro:content'))],
	['src/pages/index.astro', inFrontmatter(from('../newspaper/parse-page.ts'))],
	['src/pages/index.astro', inFrontmatter(from('../loaders/slug.ts'))],
	['src/cli/build.ts', from('../queries/url.ts')],
	['src/cli/build.ts', from('../run.ts')],
];

const allowed: [file: string, text: string][] = [
	['src/newspaper/model/page.ts', from('zod')],
	['src/newspaper/parse-page.ts', from('./model.ts')],
	['src/loaders/slug.ts', from('../newspaper/parse-page.ts')],
	['src/loaders/slug.ts', from('node:fs')],
	['src/loaders/slug.ts', from('astro/loaders')],
	['src/content.config.ts', from('./loaders/slug.ts')],
	['src/content.config.ts', from('astro:content')],
	['src/queries/url.ts', from('astro:content')],
	['src/queries/url.ts', from('../newspaper/model.ts')],
	['src/pinyin/spell.ts', from('pinyin-pro')],
	['src/queries/url.ts', from('../listen/sentences.ts')],
	['src/components/Photo.astro', inScript(from('../listen/sentences.ts'))],
	['src/loaders/slug.ts', from('../pinyin/spell.ts')],
	['src/search/index/read-piece.ts', from('../../pinyin/spell.ts')],
	['src/search/index/read-piece.ts', from('../text.ts')],
	['src/search/index/update-index.ts', from('pagefind')],
	['src/search/index/update-index.ts', from('../text.ts')],
	['src/archive/archive.ts', from('node:sqlite')],
	['src/queries/url.ts', from('../archive/archive.ts')],
	['src/publish/plan.ts', from('../search/index/update-index.ts')],
	['src/cli/build.ts', from('../publish/plan.ts')],
	['src/view/headline.ts', typeFrom('../newspaper/model.ts')],
	['src/view/headline.ts', typeFrom('../archive/archive.ts')],
	['src/view/headline.ts', typeFrom('astro')],
	['src/queries/url.ts', typeFrom('../view/headline.ts')],
	['src/components/Photo.astro', inFrontmatter(typeFrom('../view/headline.ts'))],
	['src/components/Photo.astro', inFrontmatter(from('../newspaper/model/assert-never.ts'))],
	['src/listen/sentences.ts', from('../newspaper/model/data-role.ts')],
	['src/pages/index.astro', inFrontmatter(typeFrom('../view/headline.ts'))],
	['src/components/Photo.astro', inFrontmatter(typeFrom('../newspaper/model.ts'))],
	['src/components/Photo.astro', inFrontmatter(from('./Credit.astro'))],
	['src/components/Photo.astro', inFrontmatter(from('astro:assets'))],
	['src/components/search/Field.astro', inScript(from('../../search/text.ts'))],
	['src/layouts/Sheet.astro', inFrontmatter(from('../components/Photo.astro'))],
	['src/pages/index.astro', inFrontmatter(from('../queries/url.ts'))],
	['src/pages/index.astro', inFrontmatter(from('../layouts/Sheet.astro'))],
	['src/pages/index.astro', inScript(from('../search/text.ts'))],
	['src/cli/build.ts', from('../loaders/slug.ts')],
	['src/cli/build.ts', from('./check-content.ts')],
	['astro.config.ts', from('./src/loaders/slug.ts')],
	['tests/queries/url.test.ts', from('../../src/queries/url.ts')],
];

test.each(forbidden)('%s may not hold %j', async (file, text) => {
	expect(await fires(file, text)).toEqual(['boundaries/dependencies']);
});

test.each(allowed)('%s may hold %j', async (file, text) => {
	expect(await fires(file, text)).toEqual([]);
});

test('a file of no layer is refused', async () => {
	expect(await fires('src/utils/probe.ts', 'export const one = 1;\n')).toEqual(['boundaries/no-unknown-files']);
});

test("the project's own lint applies these rules, and keeps regular expressions out of components", async () => {
	const project = resolve(import.meta.dirname, '../..');
	const own = new ESLint({
		cwd: project,
		overrideConfigFile: '.config/eslint.config.ts',
		flags: ['unstable_native_nodejs_ts_config'],
		// Only rules that need no compiler, which would first have to read the whole project.
		ruleFilter: ({ ruleId }) => ['boundaries/dependencies', 'no-restricted-syntax'].includes(ruleId),
		overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
	});
	const lint = async (file: string, text: string) =>
		(await own.lintText(text, { filePath: join(project, file) })).flatMap(({ messages }) =>
			messages.map(({ ruleId }) => ruleId),
		);
	expect(await lint('src/newspaper/parse-page.ts', from('node:fs'))).toContain('boundaries/dependencies');
	for (const folder of ['components', 'layouts', 'pages']) {
		const text = inFrontmatter('const dash = /——/u;\n');
		expect(await lint(`src/${folder}/Probe.astro`, text)).toContain('no-restricted-syntax');
	}
});
