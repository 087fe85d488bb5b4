import type { IncomingMessage } from 'node:http';

/** More was sent than is taken; the message is in plain Chinese. */
export class TooLarge extends Error {}

/**
 * Reads what was sent to the end, even if it is too large: a browser that is cut off while it sends would say that the
 * desk has stopped.
 *
 * @param most bytes that are taken
 * @param what was sent, in Chinese
 * @throws {TooLarge} for more
 */
export async function bodyOf(request: IncomingMessage, most: number, what: string): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of request) {
		if (!(chunk instanceof Uint8Array)) continue;
		length += chunk.length;
		if (length > most) chunks.length = 0;
		else chunks.push(chunk);
	}
	if (length <= most) return Buffer.concat(chunks);
	const megabytes = (bytes: number) => String(Math.round(bytes / 1_000_000));
	throw new TooLarge(
		`${what}太大了，有 ${megabytes(length)} MB，最多 ${megabytes(most)} MB，没有放进去。请检查是不是拿错了文件。`,
	);
}
