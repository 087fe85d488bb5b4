import { once } from 'node:events';
import { resolve } from 'node:path';
import { type Sent, staticServer } from '../../../src/cli/static-server.ts';

export type Served = {
	/** Without a slash at the end. */
	url: string;
	/** Every answer so far, in order. */
	sent: Sent[];
	close: () => void;
};

/**
 * Serves a built site as its host would, on a port of its own.
 *
 * @param dir the built site
 */
export async function serve(dir: string): Promise<Served> {
	const sent: Sent[] = [];
	const server = staticServer(resolve(dir), (answer) => sent.push(answer));
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		url: `http://127.0.0.1:${address.port}`,
		sent,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
