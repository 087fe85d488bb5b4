/** `npm run preview`: serves the built site on this machine. */
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { builtPath } from './built-path.ts';
import { failureReason } from './failure.ts';
import { portProblem } from './port-problem.ts';
import { outDir, port } from './project.ts';
import { staticServer } from './static-server.ts';

export type Preview = { address: string; close: () => void };

/**
 * Serves `OUT_DIR` on `PORT`, on both of this machine's own addresses, so that `localhost` means this site whichever
 * of them a browser takes.
 *
 * @throws {Error} in plain Chinese, when the port is taken
 */
export async function preview(): Promise<Preview> {
	const number = port();
	const servers: Server[] = [];
	const close = () => {
		for (const server of servers) server.close().closeAllConnections();
	};
	for (const host of ['127.0.0.1', '::1']) {
		const server = staticServer(outDir());
		try {
			server.listen(number, host);
			await once(server, 'listening');
			servers.push(server);
		} catch (error) {
			const code = error instanceof Error && 'code' in error ? error.code : '';
			if (host === '::1' && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue;
			close();
			throw new Error(portProblem(error, number), { cause: error });
		}
	}
	return { address: `http://localhost:${number}`, close };
}

/** Says where the site can be seen; a site under a path is not at the server's root. */
export async function announce(address: string): Promise<void> {
	const path = await builtPath(outDir());
	console.log(`请在浏览器里打开 ${address}${path === '' ? '' : `${path}/`}（按 Ctrl+C 停止）。`);
}

/** Prints a failure's sentence and makes the process exit with 1. */
export function fail(error: unknown): void {
	console.error(failureReason(error));
	process.exitCode = 1;
}

if (import.meta.main) {
	try {
		if (!existsSync(join(outDir(), 'index.html'))) throw new Error('还没有做好的网站。请先运行 npm run build。');
		await announce((await preview()).address);
	} catch (error) {
		fail(error);
	}
}
