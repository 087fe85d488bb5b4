/** Where a piece stands: `/<edition>/<slug>/`; an edition stands at `/<edition>/`. */
export type Address = string;

/** The edition an address belongs to. */
export function editionOf(address: Address): string {
	return address.slice(1, address.indexOf('/', 1));
}

/** Whether a piece stands at an address, or stood there once, and not an edition. */
export function isPiece(address: Address): boolean {
	const end = address.indexOf('/', 1);
	return end > 0 && address.indexOf('/', end + 1) === address.length - 1;
}
