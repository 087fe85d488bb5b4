/** `npm run preview`: serves the built site on this machine; with `--share` it writes a review copy instead. */
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { builtPath } from './built-path.ts';
import { failureReason, runCommand } from './failure.ts';
import { onFreePort } from './on-free-port.ts';
import { previewOptions } from './preview/preview-options.ts';
import { outDir } from './project.ts';
import { formatRefusal } from './refusal.ts';
import { staticServer } from './static-server.ts';

export type Preview = { address: string; close: () => void };

/**
 * Serves `OUT_DIR` on a free port (see `onFreePort`), on both of this machine's own addresses, so that `localhost` means
 * this site whichever of them a browser takes.
 *
 * @throws {Error} in plain Chinese, when there is no port to be had
 */
export async function preview(): Promise<Preview> {
	const { made: servers, port } = await onFreePort(serversOn);
	return {
		address: `http://localhost:${port}`,
		close: () => {
			closeAll(servers);
		},
	};
}

function closeAll(servers: readonly Server[]): void {
	for (const server of servers) server.close().closeAllConnections();
}

async function serversOn(port: number): Promise<Server[]> {
	const servers: Server[] = [];
	for (const host of ['127.0.0.1', '::1']) {
		const server = staticServer(outDir());
		try {
			server.listen(port, host);
			await once(server, 'listening');
			servers.push(server);
		} catch (error) {
			const code = error instanceof Error && 'code' in error ? error.code : '';
			if (host === '::1' && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue;
			closeAll(servers);
			throw error;
		}
	}
	return servers;
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

/** @returns the exit code: 1 if there is nothing to serve */
async function serve(): Promise<number> {
	try {
		if (!existsSync(join(outDir(), 'index.html'))) throw new Error('还没有做好的网站。请先运行 npm run build。');
		await announce((await preview()).address);
		return 0;
	} catch (error) {
		fail(error);
		return 1;
	}
}

/** @returns the exit code: 1 if there is no copy */
async function shareCopy(edition: string | null, out: string | null): Promise<number> {
	const { share } = await import('./share/share.ts');
	const shared = await share(edition, out, console.log);
	if ('code' in shared) {
		console.error(formatRefusal(shared));
		return 1;
	}
	console.log(
		`给总编看的做好了，${String(shared.pages)} 页，每一页都标着“未发布”：${shared.folder}\n请把整个文件夹压缩成一个文件发给总编；解压以后，双击里面的 index.html 就能看，不用联网。`,
	);
	return 0;
}

if (import.meta.main) {
	await runCommand('没有做成', async () => {
		const { options, problem } = previewOptions(process.argv.slice(2));
		if (options === null) {
			console.error(problem);
			return 2;
		}
		switch (options.kind) {
			case 'share':
				return shareCopy(options.edition, options.out);
			case 'serve':
				return serve();
		}
	});
}
