import { expect, test as plainTest } from 'vitest';
import { sharedBrowser } from './browser.ts';
import { faultyServer, type FaultyServer } from './faulty-server.ts';
import { OfflineReader } from './offline-reader.ts';
import { buildTwoSites, serveOneOf } from './two-sites.ts';
import type { TwoSites } from './two-sites.ts';

type Fixtures = { sites: TwoSites; server: FaultyServer; reader: OfflineReader };

/** A test of a reader with a phone, and of a host of its own, whose line and whose site the test has in its hands. */
export const test = plainTest.extend<Fixtures>({
	sites: async ({}, use) => {
		const sites = await serveOneOf(await buildTwoSites());
		await use(sites);
		await sites.remove();
	},
	server: async ({ sites }, use) => {
		const server = await faultyServer(sites.dir);
		await use(server);
		await server.close();
	},
	reader: async ({ server }, use) => {
		const reader = await OfflineReader.in(await sharedBrowser(), server);
		await use(reader);
		await reader.context.close();
		expect(reader.complaints).toEqual([]);
	},
});
