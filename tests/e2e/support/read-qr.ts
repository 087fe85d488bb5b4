import type { Locator } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';

/**
 * What a phone reads that is held before a QR code on the page.
 *
 * @throws {Error} when there is no code in the picture that it can read
 */
export async function readQr(code: Locator): Promise<string> {
	return qrIn(await code.screenshot());
}

/**
 * The same of a picture's file.
 *
 * @throws {Error} when there is no code in it that can be read
 */
export async function qrIn(file: Buffer): Promise<string> {
	const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
	return decodeQR({ width: info.width, height: info.height, data });
}
