import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusal } from '../../src/cli/output-folder.ts';

let parent: string;
let content: string;
let out: string;

beforeEach(() => {
	parent = mkdtempSync(join(tmpdir(), 'banmian-'));
	content = join(parent, 'content');
	mkdirSync(content);
	out = join(parent, 'dist');
});

afterEach(() => {
	rmSync(parent, { recursive: true, force: true });
});

test('a folder that holds the content, or is no folder, is refused', async () => {
	expect(await refusal(parent, [content])).toContain('OUT_DIR');
	expect(await refusal(content, [content])).toContain('OUT_DIR');
	writeFileSync(join(parent, 'file'), '');
	expect(await refusal(join(parent, 'file'), [content])).toContain('不是文件夹');
});

test('a folder within the content, or below a file, is refused', async () => {
	expect(await refusal(join(content, 'editions', 'site'), [content], content)).toContain('内容文件夹');
	expect(await refusal(out, [content], content)).toBeNull();
	writeFileSync(join(parent, 'file'), '');
	expect(await refusal(join(parent, 'file', 'site'), [content], content)).toContain('是一个文件');
});

test.each(['~', ' ', '"site"', '“site”', "site'"])('%s of a shell is no folder', async (name) => {
	expect(await refusal(join(parent, name, 'site'), [content], content)).toContain('完整的路径');
});

test('a folder of somebody else is not replaced, be it a site; an empty one is', async () => {
	mkdirSync(out);
	expect(await refusal(out, [content])).toBeNull();
	writeFileSync(join(out, 'index.html'), '');
	expect(await refusal(out, [content])).toContain('怕删错');
	expect(existsSync(join(out, 'index.html'))).toBe(true);
	expect(await refusal(join(parent, 'new'), [content])).toBeNull();
});

test("somebody else's link is refused, a link that a build made is not, wherever it leads now", async () => {
	symlinkSync('content', out);
	expect(await refusal(out, [])).toContain('链接');
	rmSync(out);
	symlinkSync(join('.dist-site', 'a', 'site'), out);
	expect(await refusal(out, [content])).toBeNull();
});
