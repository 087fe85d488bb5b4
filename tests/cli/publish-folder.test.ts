import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusal, stage } from '../../src/cli/publish-folder.ts';

let parent: string;
let out: string;
/** No process has it: the largest a Linux machine gives out is 4194304. */
const deadPid = 4_194_999;

beforeEach(() => {
	parent = mkdtempSync(join(tmpdir(), 'banmian-'));
	out = join(parent, 'dist');
});

afterEach(() => {
	rmSync(parent, { recursive: true, force: true });
});

function put(folder: string, text: string): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'index.html'), text);
}

const front = () => readFileSync(join(out, 'index.html'), 'utf8');

test('what is staged is seen only when published, and then wholly', async () => {
	put(out, '旧');
	writeFileSync(join(out, 'gone.html'), '旧');
	const staging = await stage(out);
	put(staging.folder, '新');
	expect(front()).toBe('旧');
	await staging.publish();
	expect(readdirSync(out)).toEqual(['index.html']);
	expect(front()).toBe('新');
	expect(readdirSync(parent)).toEqual(['dist']);
});

test('the first site needs no earlier one, nor its parent folder', async () => {
	out = join(parent, 'deep', 'site');
	const staging = await stage(out);
	put(staging.folder, '新');
	await staging.publish();
	expect(front()).toBe('新');
});

test('discarding leaves the last site as it was', async () => {
	put(out, '旧');
	const staging = await stage(out);
	put(staging.folder, '新');
	await staging.discard();
	expect(front()).toBe('旧');
	expect(readdirSync(parent)).toEqual(['dist']);
});

test('a failed publication brings the last site back', async () => {
	put(out, '旧');
	const staging = await stage(out);
	rmSync(staging.folder, { recursive: true });
	await expect(staging.publish()).rejects.toThrow('ENOENT');
	expect(front()).toBe('旧');
	expect(readdirSync(parent)).toEqual(['dist']);
});

test('what killed builds left is cleared, and what a running one is making is kept', async () => {
	put(out, '旧');
	put(join(parent, `.dist-next-${deadPid}`), '半');
	put(join(parent, `.dist-last-${deadPid}`), '更旧');
	put(join(parent, `.dist-next-${process.ppid}`), '正在做');
	put(join(parent, '.dist-notes'), '别人的');
	const staging = await stage(out);
	await staging.discard();
	expect(readdirSync(parent).sort()).toEqual(['.dist-next-' + String(process.ppid), '.dist-notes', 'dist'].sort());
});

test('a build killed in the middle of the swap has its last site put back', async () => {
	put(join(parent, `.dist-last-${deadPid}`), '旧');
	const staging = await stage(out);
	expect(front()).toBe('旧');
	await staging.discard();
});

test('a folder is refused that holds the project, the content or files of somebody else', async () => {
	const content = join(parent, 'content');
	mkdirSync(content);
	expect(await refusal(parent, [content])).toContain('OUT_DIR');
	expect(await refusal(content, [content])).toContain('OUT_DIR');
	writeFileSync(join(parent, 'file'), '');
	expect(await refusal(join(parent, 'file'), [content])).toContain('不是文件夹');
	mkdirSync(out);
	expect(await refusal(out, [content])).toBeNull();
	writeFileSync(join(out, 'letter.doc'), '');
	expect(await refusal(out, [content])).toContain('怕删错');
	expect(existsSync(join(out, 'letter.doc'))).toBe(true);
	writeFileSync(join(out, 'index.html'), '');
	expect(await refusal(out, [content])).toBeNull();
	expect(await refusal(join(parent, 'new'), [content])).toBeNull();
});
