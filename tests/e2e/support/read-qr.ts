import type { Locator } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';

/**
 * What a phone reads that is held before a QR code on the page.
 *
 * @throws {Error} when there is no code in the picture that it can read
 */
export async function readQr(code: Locator): Promise<string> {
	const picture = sharp(await code.screenshot()).ensureAlpha();
	const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
	return decodeQR({ width: info.width, height: info.height, data });
}
