/** 删去这一篇 leaves what the rest of the page was read as. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editLines } from '../../src/desk/edit/edit-lines.ts';
import { keepReading } from '../../src/desk/edit/keep-reading.ts';
import type { Page } from '../../src/newspaper/model.ts';
import { parsePage } from '../../src/newspaper/parse-page.ts';

const read = (text: string): Page => parsePage(text, '01.txt', {});

/** What is left of a page without one of its articles, and which lines those were. */
function without(text: string, page: Page, article: number): { left: string; gone: ReadonlySet<number> } {
	const lines = page.lines.filter((line) => line.article === article).map(({ n }) => n);
	const edited = editLines(text, { kind: 'remove', line: Math.min(...lines), lines });
	if ('problem' in edited) throw new Error(edited.problem);
	return { left: edited.text, gone: new Set(lines) };
}

const rolesIn = (page: Page, gone: ReadonlySet<number> = new Set()): string =>
	page.lines
		.filter(({ n }) => !gone.has(n))
		.map(({ role }) => role)
		.join(' ');

test('of pages of all kinds, a piece is taken out and every other line is read as before', async () => {
	const folder = join(import.meta.dirname, '../fixtures/kinds/county');
	const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).slice(0, 12);
	const [otherwise, changed]: [string[], string[]] = [[], []];
	for (const file of files) {
		const text = await readFile(join(folder, file), 'utf8');
		const page = read(text);
		for (const { n } of page.articles) {
			const { left, gone } = without(text, page, n);
			const roles = rolesIn(page, gone);
			if (rolesIn(read(left)) !== roles) otherwise.push(`${file} ${String(n)}`);
			const kept = keepReading(page, gone, left, read);
			if (rolesIn(read(kept)) !== roles) changed.push(`${file} ${String(n)}`);
			// Nothing but marks is written.
			expect(kept.replaceAll(/(?<=^[ \u3000]*)@\p{L}+ /gmu, '')).toBe(
				left.replaceAll(/(?<=^[ \u3000]*)@\p{L}+ /gmu, ''),
			);
		}
	}
	// Without marks some would be.
	expect(otherwise.length).toBeGreaterThan(1);
	expect(changed).toEqual([]);
});

test('a page that is read as before gets no marks', () => {
	const text = '@主题 茶香\n@正文 近日，茶农采茶。\n\n@主题 新桥通车\n@正文 新桥昨日通车。\n';
	const { left, gone } = without(text, read(text), 1);
	expect(keepReading(read(text), gone, left, read)).toBe(left);
});
