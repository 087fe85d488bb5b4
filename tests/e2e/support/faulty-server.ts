import { once } from 'node:events';
import { createServer } from 'node:http';
import { staticServer } from '../../../src/cli/static-server.ts';

export type FaultyServer = {
	/** Without a slash at the end. */
	url: string;
	/** Requests whose address matches get no answer: the connection breaks off. */
	breaks: (address: string) => boolean;
	/** Requests whose address matches are answered with this status, as HTML: a host's front page, a login, a page that is gone. */
	answersHtml: { address: (address: string) => boolean; status: number };
	/** A script that is served in the place of the site's own. */
	replacement: { address: string; text: string } | null;
	/** Requests whose address matches wait so many milliseconds. */
	slow: { address: (address: string) => boolean; by: number };
	/** As long as it is closed, nobody is reached at its address. */
	close: () => Promise<void>;
	open: () => Promise<void>;
};

/**
 * A host on a bad line.
 *
 * @param dir the built site; may be a link that is turned to another one
 */
export async function faultyServer(dir: string): Promise<FaultyServer> {
	const files = staticServer(dir);
	const server = createServer((request, response) => {
		const address = request.url ?? '/';
		if (faulty.breaks(address)) {
			request.socket.destroy();
			return;
		}
		if (faulty.answersHtml.address(address)) {
			response
				.writeHead(faulty.answersHtml.status, { 'content-type': 'text/html; charset=utf-8' })
				.end('<h1>别的</h1>');
			return;
		}
		if (faulty.replacement?.address === address) {
			response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(faulty.replacement.text);
			return;
		}
		const answer = () => files.emit('request', request, response);
		if (faulty.slow.address(address)) setTimeout(answer, faulty.slow.by);
		else answer();
	});
	let port = 0;
	const faulty: FaultyServer = {
		url: '',
		breaks: () => false,
		answersHtml: { address: () => false, status: 200 },
		replacement: null,
		slow: { address: () => false, by: 0 },
		async open() {
			if (server.listening) return;
			server.listen(port, '127.0.0.1');
			await once(server, 'listening');
			const bound = server.address();
			if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
			port = bound.port;
			faulty.url = `http://127.0.0.1:${String(port)}`;
		},
		async close() {
			if (!server.listening) return;
			const closed = once(server, 'close');
			server.close();
			server.closeAllConnections();
			await closed;
		},
	};
	await faulty.open();
	return faulty;
}
