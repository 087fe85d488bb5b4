import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layers } from '../../.config/import-layers.ts';

/** The folders in the README's table of where things are, with what it says they may import. */
function rowsOf(readme: string): Map<string, string> {
	const table = readme.slice(readme.indexOf('## Where things are'), readme.indexOf('## Measuring'));
	const rows = [...table.matchAll(/^\| `(src\/[^`]+)`\s*\|[^|]*\|([^|]*)\|$/gm)];
	return new Map(rows.map(([, folder = '', imports = '']) => [folder, imports.trim()]));
}

test("the README's table says what each folder of src may import, as the lint rules have it", () => {
	const expected = Object.values(layers).flatMap(
		({ files, imports = [], types = [], packages = [] }): [string, string][] => {
			const path = [files].flat().at(-1) ?? '';
			if (!path.startsWith('src/')) return [];
			const plain = packages.filter((name) => !name.endsWith('/**'));
			return [[path.replace('**', ''), [...imports, ...types.map((name) => `types of ${name}`), ...plain].join(', ')]];
		},
	);
	const rows = rowsOf(readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8'));
	expect(Object.fromEntries([...rows].filter(([, cell]) => cell !== 'as its folder'))).toEqual(
		Object.fromEntries(expected),
	);
});
