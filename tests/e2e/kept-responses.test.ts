/** What the service worker keeps of answers that are not what was asked for. */
import { afterAll, beforeAll, expect } from 'vitest';
import { leave, sharedBrowser } from './support/browser.ts';
import type { OfflineReader } from './support/offline-reader.ts';
import { test } from './support/offline-test.ts';
import { SearchPage } from './support/search-page.ts';
import { buildTwoSites } from './support/two-sites.ts';

const edition = '/2024-02-03/';
const ferry = `${edition}du-kou-huan-shang-xin-chuan/`;

beforeAll(async () => {
	await buildTwoSites();
}, 600_000);

afterAll(async () => {
	await leave(await sharedBrowser());
});

async function openFirst(reader: OfflineReader): Promise<void> {
	await reader.open(ferry);
	await reader.settled();
}

test('a script or a picture that comes as a page is not kept: what asks again gets it', async ({ reader, server }) => {
	await openFirst(reader);
	for (const [kind, page] of [
		[/^\/_astro\/.*\.js$/, '/search/?q=%E6%B8%A1%E5%8F%A3'],
		[/^\/_astro\/.*\.(?:jpg|png|webp|avif)$/, edition],
	] as const) {
		server.answersHtml = { address: (address) => kind.test(address), status: 200 };
		await reader.open(page);
		server.answersHtml = { address: () => false, status: 200 };
		await reader.open(page);
	}
	expect(await reader.brokenPictures()).toBe(0);
	const search = new SearchPage(reader.page, server.url);
	await search.open({ q: '渡口换上' });
	expect(await search.headlines()).toEqual(['渡口换上新船']);
});

for (const status of [404, 410]) {
	test(`a page that answers ${String(status)} is not shown from the phone any more`, async ({
		expect,
		reader,
		server,
	}) => {
		await openFirst(reader);
		server.answersHtml = { address: (address) => address === ferry, status };
		await reader.page.reload();
		await expect.poll(() => reader.kept(ferry)).toBe('');
		await reader.goOffline();
		await reader.page.reload();
		expect(await reader.heading()).toBe('存在手机里的');
	});
}

test('a page in whose place a network sends its own is shown from the phone as it was', async ({ reader, server }) => {
	await openFirst(reader);
	server.answersHtml = { address: (address) => address === ferry, status: 200 };
	await reader.page.reload();
	expect(await reader.heading()).not.toBe('渡口换上新船');
	await reader.goOffline();
	await reader.page.reload();
	expect(await reader.heading()).toBe('渡口换上新船');
});

test('an edition is not saved with pages in the place of its pictures', async ({ reader, server }) => {
	await reader.open(edition);
	await reader.settled();
	server.answersHtml = { address: (address) => /\.(?:jpg|png|webp|avif)$/.test(address), status: 200 };
	await reader.button('把本期存到手机').click();
	await reader.says('没有存完');
});
