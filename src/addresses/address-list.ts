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

const line = /^(\/[a-z0-9-]+\/[a-z0-9-]+\/|\/[a-z0-9-]+\/) (?:([0-9a-f]{32})|(撤下|\/(?:[a-z0-9-]+\/)*))$/;

/** @returns what the lines say; others, such as comments, are passed over */
export function parseAddressList(text: string): AddressList {
	const texts = new Map<Address, string[]>();
	const left = new Map<Address, string>();
	for (const one of text.split(/\r?\n/)) {
		const [, address, fingerprint, target] = line.exec(one.trim()) ?? [];
		if (address === undefined) continue;
		if (target !== undefined) left.set(address, target);
		else if (fingerprint !== undefined) texts.set(address, [...(texts.get(address) ?? []), fingerprint]);
	}
	// What stands somewhere has not left, whatever another branch says.
	for (const address of texts.keys()) left.delete(address);
	return { texts, left };
}

/** @returns the numbers, from 1, of lines that are neither of the list nor a comment: what a merge or an editor left there */
export function strangeLines(text: string): number[] {
	return text.split(/\r?\n/).flatMap((one, index) => {
		const words = one.trim();
		return words === '' || words.startsWith('#') || line.test(words) ? [] : [index + 1];
	});
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
	return address.split('/')[1] ?? '';
}
