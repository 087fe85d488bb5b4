import { editionOf } from './address.ts';
import type { Address } from './address.ts';

/** Fingerprints by address. A merge may leave two of one address. */
export type Fingerprints = ReadonlyMap<Address, readonly string[]>;

const none: Fingerprints = new Map();

/**
 * The fingerprints of a list of addresses, by edition. Of an archive's editions a build asks for few, so what the list says
 * of an edition stays the text that it was until somebody asks. Never changes.
 */
export class AddressTexts {
	readonly #editions: ReadonlyMap<string, Fingerprints | string>;

	private constructor(editions: ReadonlyMap<string, Fingerprints | string>) {
		this.#editions = editions;
	}

	static of(texts: Iterable<readonly [Address, readonly string[]]>): AddressTexts {
		const editions = Map.groupBy(texts, ([address]) => editionOf(address));
		return new AddressTexts(new Map([...editions].map(([edition, own]) => [edition, new Map(own)])));
	}

	/**
	 * @param runs by the edition's id lines of its addresses, each an address, a space, a fingerprint and a line end; of one
	 *   run in order, each address once
	 */
	static ofLines(runs: ReadonlyMap<string, readonly string[]>): AddressTexts {
		const editions = [...runs].map(([edition, own]) => {
			const lines = own.join('');
			return [edition, own.length === 1 ? lines : fingerprintsIn(lines)] as const;
		});
		return new AddressTexts(new Map(editions));
	}

	/** The editions that have an address. */
	editions(): Iterable<string> {
		return this.#editions.keys();
	}

	/** The addresses of an edition. */
	in(edition: string): Fingerprints {
		const own = this.#editions.get(edition) ?? none;
		return typeof own === 'string' ? fingerprintsIn(own) : own;
	}

	/** The lines of an edition's addresses, in order, with a line end behind each; of two fingerprints the first. */
	linesOf(edition: string): string {
		const own = this.#editions.get(edition) ?? none;
		if (typeof own === 'string') return own;
		const lines = [...own].map(([address, [fingerprint = '']]) => `${address} ${fingerprint}\n`);
		return lines.sort().join('');
	}

	get(address: Address): readonly string[] | undefined {
		const own = this.#editions.get(editionOf(address));
		if (typeof own !== 'string') return own?.get(address);
		const start = `${address} `;
		const at = own.startsWith(start) ? 0 : own.indexOf(`\n${start}`) + 1;
		return own.startsWith(start, at) ? [own.slice(at + start.length, own.indexOf('\n', at))] : undefined;
	}

	has(address: Address): boolean {
		return this.get(address) !== undefined;
	}

	/** These, but some editions with other addresses; an edition with none is left out. */
	with(others: ReadonlyMap<string, Fingerprints>): AddressTexts {
		const editions = new Map(this.#editions);
		for (const [edition, own] of others) {
			if (own.size === 0) editions.delete(edition);
			else editions.set(edition, own);
		}
		return new AddressTexts(editions);
	}

	/** Whether the list is the same file with these as with others. */
	isSame(others: AddressTexts): boolean {
		if (this.#editions.size !== others.#editions.size) return false;
		for (const [edition, own] of this.#editions) {
			if (own !== others.#editions.get(edition) && this.linesOf(edition) !== others.linesOf(edition)) return false;
		}
		return true;
	}
}

function fingerprintsIn(lines: string): Fingerprints {
	const texts = new Map<Address, string[]>();
	for (const line of lines.split('\n').slice(0, -1)) {
		const end = line.indexOf(' ');
		const [address, fingerprint] = [line.slice(0, end), line.slice(end + 1)];
		if (texts.get(address)?.push(fingerprint) === undefined) texts.set(address, [fingerprint]);
	}
	return texts;
}
