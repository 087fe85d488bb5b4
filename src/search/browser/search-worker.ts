/** The worker of the search page: opens the index as soon as it starts and replies to one question after another. */
import type { Ask, Reply } from './protocol.ts';
import { reply } from './reply.ts';
import { openIndex } from './search-index.ts';
import { watchFetch } from './watch-fetch.ts';

const checkDownloads = watchFetch(self);
const index = openIndex(`${self.location.origin}/pagefind/`);
// A failure is told with the first reply; until then nobody listens.
index.catch(() => undefined);

self.addEventListener('message', (event: MessageEvent<Ask>) => {
	void reply(event.data, () => index, checkDownloads).then((answer: Reply) => {
		self.postMessage(answer);
	});
});
