/**
 * Golden pages: NAME.txt is a page, NAME.json what must be understood of it, both in tests/fixtures/pages.
 * A page without a golden and a golden without a page fail. After reading the difference, rewrite the goldens with
 * `UPDATE_GOLDEN=1 npx vitest run --config .config/vitest.config.ts tests/newspaper/golden-pages.test.ts`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outlineJson } from '../../src/cli/outline-json.ts';
import { parsePage } from '../../src/newspaper/parse-page.ts';

const folder = new URL('../fixtures/pages/', import.meta.url);
const files = readdirSync(folder);
const names = (ending: string): string[] =>
	files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));

/** What the golden holds: the outline without how sure the parser is, which every refit changes a little. */
function understood(text: string, file: string): unknown {
	const outline = outlineJson(parsePage(text, file));
	const diagnostics = outline.diagnostics.filter(({ code }) => code !== 'low-confidence');
	return {
		...outline,
		diagnostics,
		lines: outline.lines.map(({ n, role, article }) => `${String(n)} ${role} ${String(article)}`),
	};
}

describe('golden pages', () => {
	test('every page has its golden and every golden its page', () => {
		if (process.env['UPDATE_GOLDEN'] !== undefined) return;
		expect(names('.txt').length).toBeGreaterThanOrEqual(10);
		expect(names('.json')).toEqual(names('.txt'));
	});

	test.each(names('.txt'))('%s', (name) => {
		const actual = understood(readFileSync(new URL(`${name}.txt`, folder), 'utf8'), `${name}.txt`);
		const golden = new URL(`${name}.json`, folder);
		if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(golden, `${JSON.stringify(actual, null, '\t')}\n`);
		expect(actual).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
	});
});
