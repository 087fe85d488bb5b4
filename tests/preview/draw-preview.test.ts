import fs, { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawPreview } from '../../src/preview/draw-preview.ts';

const preview = { masthead: '柳江读报', kicker: null, headline: [['美化', '家园']], source: '《日报》' };
let kept: string;

beforeEach(async () => {
	kept = await mkdtemp(join(tmpdir(), 'banmian-previews-'));
});
afterEach(async () => {
	await rm(kept, { recursive: true });
});

test('it is a picture of the size that apps ask for, with ink on it', async () => {
	const png = await drawPreview(preview, 'one', kept);
	const { format, width, height } = await sharp(png).metadata();
	expect([format, width, height]).toEqual(['png', 1200, 630]);
	const { channels } = await sharp(png).removeAlpha().stats();
	expect(channels[0]?.min).toBeLessThan(60);
	expect(channels[0]?.max).toBeGreaterThan(240);
	expect(png.length).toBeLessThan(60_000);
});

test('what was drawn is not drawn again, another text is', async () => {
	await drawPreview(preview, 'one', kept);
	const [name = ''] = await readdir(kept);
	await writeFile(join(kept, name), '画过的');
	expect((await drawPreview(preview, 'one', kept)).toString()).toBe('画过的');
	await drawPreview({ ...preview, source: '《晚报》' }, 'one', kept);
	expect(await readdir(kept)).toHaveLength(2);
	// So is the same by a program that draws otherwise.
	expect((await drawPreview(preview, 'another', kept)).toString()).not.toBe('画过的');
});

test('what was drawn is taken from a disk that lets nobody change a time', async () => {
	const drawn = await drawPreview(preview, 'one', kept);
	const refused = vi.spyOn(fs, 'utimes').mockRejectedValue(new Error('EPERM: operation not permitted, utime'));
	syncBuiltinESMExports();
	try {
		expect((await drawPreview(preview, 'one', kept)).equals(drawn)).toBe(true);
		expect(refused).toHaveBeenCalled();
	} finally {
		refused.mockRestore();
		syncBuiltinESMExports();
	}
});

test('pieces of one headline may ask for it at the same time, into a folder that is not there yet', async () => {
	const fresh = join(kept, 'previews');
	const all = await Promise.all(Array.from({ length: 8 }, () => drawPreview(preview, 'one', fresh)));
	for (const png of all) expect((await sharp(png).metadata()).width).toBe(1200);
	expect(await readdir(fresh)).toHaveLength(1);
});

test('what nobody has asked for in a month goes', async () => {
	const [old, young] = [join(kept, 'old.png'), join(kept, 'young.png')];
	for (const file of [old, young]) await writeFile(file, '');
	const then = new Date(Date.now() - 40 * 86_400_000);
	await utimes(old, then, then);
	await drawPreview(preview, 'one', kept);
	expect((await readdir(kept)).filter((name) => !/^[\da-f]{24}/.test(name))).toEqual(['young.png']);
});
