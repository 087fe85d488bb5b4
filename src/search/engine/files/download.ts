/** One file over the network, tried twice. */
import { DamagedFile } from '../../format/damaged-file.ts';

/** Milliseconds before a file is tried again, and after which nothing more is hoped for. */
const pause = 300;
const patience = 30_000;

/** Why a file could not be had. `unreachable` may pass by itself: no network, or a server in trouble. */
export class DownloadError extends Error {
	override readonly name = 'DownloadError';
	readonly why: 'unreachable' | 'missing' | 'damaged';

	constructor(why: 'unreachable' | 'missing' | 'damaged', url: string, options?: ErrorOptions) {
		super(`${url}: ${why}`, options);
		this.why = why;
	}
}

/**
 * A file that isn't there or can't be read is asked for again past every cache, which may have kept the mistake. One
 * that can't be reached is looked for in the cache, whatever its age: that is what answers offline.
 *
 * @param read what the bytes mean; if it throws, the file is damaged
 * @param cache how the first attempt uses the browser's cache
 * @throws DownloadError after the second attempt; whatever `signal` was aborted with
 */
export async function download<T>(
	url: string,
	read: (bytes: ArrayBuffer) => T | Promise<T>,
	cache: RequestCache,
	signal: AbortSignal,
): Promise<T> {
	try {
		return await attempt(url, read, { cache }, signal);
	} catch (error) {
		signal.throwIfAborted();
		await rest(signal);
		const unreachable = error instanceof DownloadError && error.why === 'unreachable';
		return await attempt(url, read, { cache: unreachable ? 'force-cache' : 'reload' }, signal);
	}
}

/** Waits before the second attempt. @throws what the signal was aborted with */
export async function rest(signal: AbortSignal): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, pause));
	signal.throwIfAborted();
}

/**
 * One request.
 *
 * @param read what the bytes mean; if it throws, they are damaged
 * @throws DownloadError; whatever `signal` was aborted with
 */
export async function attempt<T>(
	url: string,
	read: (bytes: ArrayBuffer) => T | Promise<T>,
	init: RequestInit,
	signal: AbortSignal,
): Promise<T> {
	const bytes = await request(url, init, signal);
	try {
		return await read(bytes);
	} catch (cause) {
		throw new DownloadError('damaged', url, { cause });
	}
}

async function request(url: string, init: RequestInit, signal: AbortSignal): Promise<ArrayBuffer> {
	const stop = new AbortController();
	const abort = (): void => {
		stop.abort();
	};
	signal.addEventListener('abort', abort, { once: true });
	const timer = setTimeout(abort, patience);
	try {
		const response = await fetch(url, { ...init, signal: stop.signal });
		if (!response.ok) {
			const passing = response.status >= 500 || response.status === 429;
			throw new DownloadError(passing ? 'unreachable' : 'missing', url);
		}
		return await response.arrayBuffer();
	} catch (cause) {
		signal.throwIfAborted();
		throw cause instanceof DownloadError ? cause : new DownloadError('unreachable', url, { cause });
	} finally {
		clearTimeout(timer);
		signal.removeEventListener('abort', abort);
	}
}

/** @throws DamagedFile if the bytes aren't JSON of that shape */
export function readJson<T>(bytes: ArrayBuffer, hasShape: (value: unknown) => value is T): T {
	const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
	if (!hasShape(value)) throw new DamagedFile('not of the shape it should have');
	return value;
}

/** @returns for the reader, why a file did not come */
export function reasonOf(error: unknown): string {
	if (!(error instanceof DownloadError)) return '出了意外的差错';
	switch (error.why) {
		case 'unreachable':
			return '网络没有连上';
		case 'missing':
			return '文件找不到了';
		case 'damaged':
			return '文件损坏了';
		default:
			return error.why satisfies never;
	}
}
