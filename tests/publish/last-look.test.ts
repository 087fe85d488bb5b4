import { rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { lookOfAll, rememberLook, saidOfTheSame } from '../../src/publish/last-look.ts';
import { lookName, siteState } from '../../src/publish/site-state.ts';
import { build, copyOf } from '../support/built-sites.ts';
import type { BuiltSite } from '../support/built-sites.ts';
import { projectRoot } from '../support/run.ts';
import { shortSite } from '../support/short-site.ts';

const timeZone = 'Asia/Shanghai';
const said = ['内容没有问题。', '内容没有变。'];
let site: BuiltSite;

const look = () => lookOfAll(projectRoot, site.content);

/** The side that is served. */
function live() {
	const state = siteState(site.dir);
	if (state.live === null) throw new Error('no site');
	return state.live;
}

beforeAll(async () => {
	site = await copyOf(await shortSite());
}, 300_000);

afterAll(() => rm(site.folder, { recursive: true, force: true }));

afterEach(() => {
	vi.unstubAllEnvs();
});

describe('whether anything has changed since a build that found nothing to do', () => {
	test('is not known before there was one', () => {
		expect(saidOfTheSame(siteState(site.dir).live, look())).toBeNull();
	});

	test('nothing has: what it said is said again', () => {
		rememberLook(live(), { look: look(), timeZone, said });
		expect(saidOfTheSame(siteState(site.dir).live, look())).toEqual(said);
	});

	test('a file of the content was saved, be it with the same text', async () => {
		rememberLook(live(), { look: look(), timeZone, said });
		await utimes(join(site.content, 'site.yaml'), new Date(), new Date('2020-01-01'));
		expect(saidOfTheSame(siteState(site.dir).live, look())).toBeNull();
	});

	test('a file was added or removed', async () => {
		rememberLook(live(), { look: look(), timeZone, said });
		const added = join(site.content, 'editions', 'a', '02.txt');
		await writeFile(added, '修桥\n');
		expect(saidOfTheSame(siteState(site.dir).live, look())).toBeNull();
		await rm(added);
		expect(saidOfTheSame(siteState(site.dir).live, look())).toEqual(said);
	});

	test('another day has begun where the paper is, on which an edition may appear', () => {
		vi.stubEnv('BANMIAN_NOW', '2024-01-08T15:59:00Z');
		rememberLook(live(), { look: look(), timeZone, said });
		expect(saidOfTheSame(siteState(site.dir).live, look())).toEqual(said);
		vi.stubEnv('BANMIAN_NOW', '2024-01-08T16:00:00Z');
		expect(saidOfTheSame(siteState(site.dir).live, look())).toBeNull();
	});

	test('can not be told if there are links in the content, or if the note is damaged', async () => {
		const link = join(site.content, 'editions', 'b');
		await symlink(join(site.content, 'editions', 'a'), `${link}-link`);
		expect(look().all).toBe('');
		rememberLook(live(), { look: look(), timeZone, said });
		expect(saidOfTheSame(siteState(site.dir).live, look())).toBeNull();
		await rm(`${link}-link`);
		await writeFile(join(live().folder, lookName), '{');
		expect(saidOfTheSame(siteState(site.dir).live, look())).toBeNull();
	});

	test('a build goes by it, unless a file of the site was changed', async () => {
		expect(await build(site)).toContain('内容没有变');
		rememberLook(live(), { look: look(), timeZone, said: ['和上次一样。'] });
		expect(await build(site)).toBe('和上次一样。\n');
		await writeFile(join(site.dir, 'b/index.html'), '');
		expect(await build(site)).toContain('有 1 处文件被动过或者坏了');
		expect(await build(site)).toContain('内容没有变');
	});
});
