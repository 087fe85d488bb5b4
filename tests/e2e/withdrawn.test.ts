/** What becomes of a saved edition that the site has no more, or has in another version. */
import { afterAll, beforeAll, expect } from 'vitest';
import { leave, sharedBrowser } from './support/browser.ts';
import { test } from './support/offline-test.ts';
import { buildTwoSites } from './support/two-sites.ts';

const edition = '/2024-02-03/';

beforeAll(async () => {
	await buildTwoSites();
}, 600_000);

afterAll(async () => {
	await leave(await sharedBrowser());
});

test('an edition that was withdrawn from the site goes from the phone too, and that is said', async ({
	reader,
	server,
}) => {
	await reader.save(edition);
	server.answersHtml = { address: (address) => address.startsWith(edition), status: 404 };
	await reader.open('/saved/');
	await reader.page.getByText('“二月三日”已经从网站上撤下，手机里存的也删去了。').waitFor();
	expect((await reader.saved()).filter((name) => name.startsWith('edition'))).toEqual([]);
});

test('a saved edition stays where the host says of everything that it is not there', async ({ reader, server }) => {
	await reader.save(edition);
	server.answersHtml = { address: (address) => address !== '/saved/', status: 404 };
	const asked = reader.page.waitForResponse((response) => response.url().endsWith('/newest.json'));
	await reader.open('/saved/');
	await (await asked).finished();
	await reader.page.getByRole('link', { name: '二月三日' }).waitFor();
	expect((await reader.saved()).filter((name) => name.startsWith('edition'))).toHaveLength(1);
});

test('one that was changed on the site says so', async ({ reader, sites }) => {
	await reader.save(edition);
	await sites.turnTo(sites.after);
	await reader.open('/saved/');
	await reader.page.getByText('网站上改过了，打开它可以存新的').waitFor();
});
