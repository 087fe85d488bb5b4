import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { staticServer, type Sent } from '../../../src/cli/static-server.ts';
import type { FakeIndex } from '../../support/search-service/fake-index.ts';

export type ServedWithService = {
	/** Without a slash at the end. */
	url: string;
	/** Every file sent so far, in order. */
	sent: Sent[];
	/** How many searches were asked. */
	searches: () => number;
	/** Whether the service answers; while it does not, the server says so as nginx does. */
	service: { up: boolean };
	close: () => void;
};

/** Serves a built site, and at /archive-search/_search, for POST only, what the index finds. */
export async function serveWithService(dir: string, index: FakeIndex): Promise<ServedWithService> {
	const sent: Sent[] = [];
	const files = staticServer(dir, (answer) => sent.push(answer));
	const service = { up: true };
	let searches = 0;
	async function search(request: IncomingMessage, response: ServerResponse): Promise<void> {
		searches++;
		const body = await text(request);
		const json = { 'content-type': 'application/json' };
		if (!service.up) {
			response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>502 Bad Gateway</h1>');
			return;
		}
		try {
			const answer = index.search(JSON.parse(body));
			response.writeHead(200, json).end(JSON.stringify(answer));
		} catch (error) {
			response.writeHead(400, json).end(JSON.stringify({ error: String(error), status: 400 }));
		}
	}
	const server = createServer((request, response) => {
		if (request.method === 'POST' && request.url === '/archive-search/_search') void search(request, response);
		else files.emit('request', request, response);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		url: `http://127.0.0.1:${address.port}`,
		sent,
		searches: () => searches,
		service,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
