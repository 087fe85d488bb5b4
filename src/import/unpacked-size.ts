/** The mark that each entry of a ZIP's directory begins with, and where in it the unpacked size stands (APPNOTE 4.3.12). */
const entry = 0x02014b50;
const sizeAt = 24;
const entryLength = 46;

/** @returns how many bytes the files of a ZIP say they unpack to, together */
export function unpackedSize(bytes: Uint8Array): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let size = 0;
	for (let at = 0; at + entryLength <= bytes.byteLength; at++) {
		if (view.getUint8(at) === 0x50 && view.getUint32(at, true) === entry) size += view.getUint32(at + sizeAt, true);
	}
	return size;
}
