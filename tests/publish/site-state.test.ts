import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { Inventory } from '../../src/publish/inventory.ts';
import { catchUp, publish, siteState, startNext } from '../../src/publish/site-state.ts';
import { stampOf } from '../../src/publish/stamp.ts';

let parent: string;
let out: string;

beforeEach(() => {
	parent = mkdtempSync(join(tmpdir(), 'banmian-'));
	out = join(parent, 'dist');
});

afterEach(() => {
	rmSync(parent, { recursive: true, force: true });
});

/** Makes the next site: these files take the place of those that were there, and the rest stays. */
async function make(
	files: Readonly<Record<string, string>>,
	publication: number,
): Promise<ReturnType<typeof siteState>> {
	const state = siteState(out);
	await startNext(state);
	const inventory = new Inventory(state.next.inventory);
	new Archive(state.next.archive).close();
	for (const [path, text] of Object.entries(files)) {
		const file = join(state.next.site, path);
		rmSync(file, { force: true });
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		const entry = path.includes('/') ? `${path.slice(0, path.indexOf('/'))}/` : path;
		inventory.putEntry({ path: entry, owner: 'front', html: 1, pages: [], assets: [] }, publication);
		inventory.stampEntries([[entry, stampOf(join(state.next.site, entry))]]);
	}
	inventory.close();
	return state;
}

const read = (path: string) => readFileSync(join(out, path), 'utf8');

test('the first site needs nothing that was there, and the next one is seen only when it is published', async () => {
	await publish(out, await make({ 'index.html': '一', 'old/index.html': '旧' }, 1));
	expect(read('index.html')).toBe('一');
	const state = await make({ 'index.html': '二' }, 2);
	expect(read('index.html')).toBe('一');
	await publish(out, state);
	expect(read('index.html')).toBe('二');
	expect(read('old/index.html')).toBe('旧');
	expect(readdirSync(parent).sort()).toEqual(['.dist-site', 'dist']);
});

test('what has not changed is the very same file in both', async () => {
	await publish(out, await make({ 'index.html': '一', 'old/index.html': '旧' }, 1));
	const first = statSync(join(out, 'old/index.html')).ino;
	await publish(out, await make({ 'index.html': '二' }, 2));
	await publish(out, await make({ 'index.html': '三' }, 3));
	expect(statSync(join(out, 'old/index.html')).ino).toBe(first);
	expect(read('index.html')).toBe('三');
});

test('the side that is not served catches up, and the next site starts from it', async () => {
	await publish(out, await make({ 'index.html': '一', 'old/index.html': '旧', 'kept/index.html': '留' }, 1));
	await catchUp(out);
	const { next } = siteState(out);
	const old = join(next.site, 'old/index.html');
	expect(readFileSync(old, 'utf8')).toBe('旧');
	// What is there stays; what is not is linked again.
	const stays = statSync(join(next.site, 'kept')).ino;
	rmSync(join(next.site, 'old'), { recursive: true });
	await make({ 'index.html': '二' }, 2);
	expect(readFileSync(old, 'utf8')).toBe('旧');
	expect(statSync(join(next.site, 'kept')).ino).toBe(stays);
});

test('what says what a site is made of is copied only if the last publication did not', async () => {
	const makeOne = async (publication: number): Promise<void> => {
		const state = await make({ 'index.html': String(publication) }, publication);
		const inventory = new Inventory(state.next.inventory);
		inventory.setFact('publication', String(publication));
		inventory.close();
		await publish(out, state);
		await catchUp(out);
	};
	const changed = async (): Promise<[boolean, string]> => {
		const { next } = siteState(out);
		const before = [next.inventory, next.archive].map((file) => statSync(file, { bigint: true }).ctimeNs);
		await startNext(siteState(out));
		const inventory = new Inventory(next.inventory);
		const last = inventory.fact('publication');
		inventory.close();
		const after = [next.inventory, next.archive].map((file) => statSync(file, { bigint: true }).ctimeNs);
		return [after.some((time, n) => time !== before[n]), last];
	};
	await makeOne(1);
	await makeOne(2);
	expect(await changed()).toEqual([false, '2']);
	// What was begun is no longer complete: it is begun anew.
	expect(await changed()).toEqual([true, '2']);
});

test('a side that can’t catch up spoils no site that is served, and is not complete', async () => {
	await publish(out, await make({ 'index.html': '一' }, 1));
	const { next } = siteState(out);
	rmSync(join(parent, '.dist-site/a/archive.sqlite'));
	await catchUp(out);
	expect(read('index.html')).toBe('一');
	expect(existsSync(join(next.folder, 'complete'))).toBe(false);
});

test('what lies elsewhere once more is moved to the side that catches up', async () => {
	await publish(out, await make({ 'index.html': '一', 'new/index.html': '新' }, 1));
	const spare = join(parent, 'spare');
	mkdirSync(join(spare, 'new'), { recursive: true });
	writeFileSync(join(spare, 'new/index.html'), '新');
	const { ino } = statSync(join(spare, 'new/index.html'));
	await catchUp(out, new Map([['new/', join(spare, 'new/')]]));
	const { next } = siteState(out);
	expect(statSync(join(next.site, 'new/index.html')).ino).toBe(ino);
	expect(readFileSync(join(next.site, 'index.html'), 'utf8')).toBe('一');
	expect(readdirSync(spare)).toEqual([]);
});

test('an empty folder gives way to the site; one that has files does not', async () => {
	mkdirSync(out);
	await publish(out, await make({ 'index.html': '一' }, 1));
	expect(read('index.html')).toBe('一');
	rmSync(out);
	mkdirSync(out);
	writeFileSync(join(out, 'index.html'), '别人的');
	await expect(publish(out, await make({ 'index.html': '二' }, 2))).rejects.toThrow('ENOTEMPTY');
	expect(read('index.html')).toBe('别人的');
});

test('what a killed build left half done is thrown away', async () => {
	await publish(out, await make({ 'index.html': '一', 'old/index.html': '旧' }, 1));
	const half = await make({ 'index.html': '半', 'half/index.html': '半' }, 2);
	rmSync(half.next.inventory);
	expect(read('index.html')).toBe('一');
	await publish(out, await make({ 'index.html': '二' }, 2));
	expect(read('index.html')).toBe('二');
	expect(read('old/index.html')).toBe('旧');
	expect(existsSync(join(out, 'half'))).toBe(false);
});

test.each([
	['an inventory cut short', 'inventory.sqlite', 5000],
	['an archive cut short', 'archive.sqlite', 5000],
	['an inventory that is none', 'inventory.sqlite', 0],
	['no front page', 'site/index.html', null],
])('%s is noticed: nothing is gone on from it', async (_, file, size) => {
	const { next } = await make({ 'index.html': '一' }, 1);
	await publish(out, { ...siteState(out), next });
	expect(siteState(out).live).not.toBeNull();
	if (size === null) rmSync(join(next.folder, file));
	else truncateSync(join(next.folder, file), size);
	expect(siteState(out).live).toBeNull();
	expect(siteState(out).next.folder).not.toBe(next.folder);
});

test('an inventory that names what is outside the site is not followed', async () => {
	const state = await make({ 'index.html': '一' }, 1);
	const treasure = join(parent, 'treasure');
	writeFileSync(treasure, 'mine');
	const inventory = new Inventory(state.next.inventory);
	inventory.putEntry({ path: '../../../treasure', owner: 'front', html: 0, pages: [], assets: [] }, 1);
	inventory.close();
	await publish(out, state);
	expect(siteState(out).live).toBeNull();
	await publish(out, await make({ 'index.html': '二' }, 2));
	await catchUp(out);
	expect(readFileSync(treasure, 'utf8')).toBe('mine');
});
