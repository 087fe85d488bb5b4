/** The lead byte's kind: how many bytes follow it, and the range the first of them must lie in. */
type Sequence = { follow: number; from: number; to: number };

/** The well-formed sequences of UTF-8 (Unicode, table 3-7); null if no sequence starts with this byte. */
function sequenceOf(lead: number): Sequence | null {
	if (lead <= 0x7f) return { follow: 0, from: 0, to: 0 };
	if (lead >= 0xc2 && lead <= 0xdf) return { follow: 1, from: 0x80, to: 0xbf };
	if (lead === 0xe0) return { follow: 2, from: 0xa0, to: 0xbf };
	if (lead === 0xed) return { follow: 2, from: 0x80, to: 0x9f };
	if (lead >= 0xe1 && lead <= 0xef) return { follow: 2, from: 0x80, to: 0xbf };
	if (lead === 0xf0) return { follow: 3, from: 0x90, to: 0xbf };
	if (lead >= 0xf1 && lead <= 0xf3) return { follow: 3, from: 0x80, to: 0xbf };
	if (lead === 0xf4) return { follow: 3, from: 0x80, to: 0x8f };
	return null;
}

function isWellFormed(bytes: Uint8Array, at: number, { follow, from, to }: Sequence): boolean {
	for (let i = 1; i <= follow; i++) {
		const byte = bytes[at + i];
		if (byte === undefined || byte < (i === 1 ? from : 0x80) || byte > (i === 1 ? to : 0xbf)) return false;
	}
	return true;
}

/**
 * Where bytes stop being UTF-8.
 *
 * @returns the offset, from 0, of the first byte that no character starts or goes on with; -1 when all is well
 */
export function firstBadByte(bytes: Uint8Array): number {
	let at = 0;
	while (at < bytes.length) {
		const sequence = sequenceOf(bytes[at] ?? 0);
		if (sequence === null || !isWellFormed(bytes, at, sequence)) return at;
		at += sequence.follow + 1;
	}
	return -1;
}
