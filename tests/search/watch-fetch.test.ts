import { expect, test } from 'vitest';
import { watchFetch } from '../../src/search/browser/watch-fetch.ts';

/** A scope whose downloads go as listed, one after another. */
function downloads(...outcomes: (Response | Error)[]): { fetch: typeof fetch } {
	return {
		fetch: () => {
			const outcome = outcomes.shift() ?? new Error('asked too often');
			return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
		},
	};
}

test('a download that breaks off once is tried again, and nothing has failed', async () => {
	const scope = downloads(new TypeError('network'), new Response('here'));
	const check = watchFetch(scope);
	expect(await (await scope.fetch('/a')).text()).toBe('here');
	expect(check).not.toThrow();
});

test('one that breaks off twice has failed', async () => {
	const scope = downloads(new TypeError('network'), new TypeError('network'));
	const check = watchFetch(scope);
	await expect(scope.fetch('/a')).rejects.toThrow('network');
	expect(check).toThrow('network');
});

test('one that is answered with an error has failed, and stays so after others come', async () => {
	const scope = downloads(new Response('', { status: 404 }), new Response('here'));
	const check = watchFetch(scope);
	await expect(scope.fetch('/a')).rejects.toThrow('404');
	await scope.fetch('/b');
	expect(check).toThrow('404');
});
