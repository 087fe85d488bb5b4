/**
 * content/published-urls.txt: every address of a piece that was ever published, one a line, so that two editors' branches
 * merge line by line. A line is an address and its text's fingerprint, or an address and the one that its
 * piece moved to, or 撤下.
 */

/** Where a piece stands: `/<edition>/<slug>/`. */
export type Address = string;

export type AddressList = {
	/** Fingerprints by address. A merge may leave two of one address. */
	texts: ReadonlyMap<Address, readonly string[]>;
	/** Where pieces went that stand elsewhere now, or that they were withdrawn. */
	left: ReadonlyMap<Address, string>;
};

/** What editors write of a piece that is not to be read any more. */
export const withdrawn = '撤下';

export const noAddresses: AddressList = { texts: new Map(), left: new Map() };

const line = /^\/[a-z0-9-]+\/(?:[a-z0-9-]+\/)? (?:[0-9a-f]{32}|撤下|\/(?:[a-z0-9-]+\/)*)$/;

/**
 * @returns what the lines say, and the numbers, from 1, of those that are neither of the list nor a comment: what a merge
 *   or an editor left there
 */
export function parseAddressList(text: string): AddressList & { strange: number[] } {
	const texts = new Map<Address, string[]>();
	const left = new Map<Address, string>();
	const strange: number[] = [];
	for (const [index, one] of text.split('\n').entries()) {
		const words = one.trim();
		if (!line.test(words)) {
			if (words !== '' && !words.startsWith('#')) strange.push(index + 1);
			continue;
		}
		const end = words.indexOf(' ');
		const [address, said] = [words.slice(0, end), words.slice(end + 1)];
		if (said.startsWith('/') || said === withdrawn) left.set(address, said);
		else if (texts.get(address)?.push(said) === undefined) texts.set(address, [said]);
	}
	// What stands somewhere has not left, whatever another branch says.
	for (const address of left.keys()) if (texts.has(address)) left.delete(address);
	return { texts, left, strange };
}

/** Whether two lists are the same file. */
export function isSameList(one: AddressList, other: AddressList): boolean {
	if (one.texts.size !== other.texts.size || one.left.size !== other.left.size) return false;
	for (const [address, [fingerprint]] of one.texts) if (other.texts.get(address)?.[0] !== fingerprint) return false;
	for (const [address, target] of one.left) if (other.left.get(address) !== target) return false;
	return true;
}

const heading = `# 登过的每一篇的网址和文字的指纹，由程序记下，请和报纸一起提交，不要删改。
`;

/** @returns the file's text, its lines in order, so that the same list is always the same file */
export function formatAddressList({ texts, left }: AddressList): string {
	const lines = [
		...[...texts].map(([address, [fingerprint = '']]) => `${address} ${fingerprint}`),
		...[...left].map(([address, target]) => `${address} ${target}`),
	];
	return `${heading}${lines.sort().join('\n')}\n`;
}

/** The edition an address belongs to. */
export function editionOf(address: Address): string {
	return address.slice(1, address.indexOf('/', 1));
}

/** Whether a piece stands at an address, or stood there once, and not an edition. */
export function isPiece(address: Address): boolean {
	const end = address.indexOf('/', 1);
	return end > 0 && address.indexOf('/', end + 1) === address.length - 1;
}
