import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** File → the files of this project it imports, types included. */
type Imports = ReadonlyMap<string, readonly string[]>;

function importsOf(folder: string): Imports {
	const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name));
	return new Map(
		files.map((file) => {
			const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, false);
			const local = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
			return [relative(root, file), local.map((name) => relative(root, resolve(dirname(file), name)))];
		}),
	);
}

/** The first way found from a file back to itself, or null. */
function cycle(imports: Imports): string[] | null {
	const cleared = new Set<string>();
	const walk = (file: string, path: readonly string[]): string[] | null => {
		if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
		if (cleared.has(file)) return null;
		for (const next of imports.get(file) ?? []) {
			const found = walk(next, [...path, file]);
			if (found !== null) return found;
		}
		cleared.add(file);
		return null;
	};
	for (const file of imports.keys()) {
		const found = walk(file, []);
		if (found !== null) return found;
	}
	return null;
}

test('no file of src imports itself by way of others', () => {
	const imports = importsOf('src');
	expect(imports.get('src/newspaper/model.ts')).toContain('src/newspaper/model/page.ts');
	expect(cycle(imports)).toBeNull();
});

test('a cycle is told as the way around', () => {
	const imports = new Map([
		['a', ['b']],
		['b', ['c', 'd']],
		['c', []],
		['d', ['b']],
	]);
	expect(cycle(imports)).toEqual(['b', 'd', 'b']);
});
