import { editionOf, isPiece } from './address.ts';
import type { Address } from './address.ts';
import type { AddressList } from './address-list.ts';
import type { Fingerprints } from './address-texts.ts';
import { findMoved } from './find-moved.ts';
import { agreement, alike } from './fingerprint.ts';
import type { KnownSlugs } from './edition-slugs.ts';

/** Where the editions that were read have their pieces, with their fingerprints. */
export type ReadEditions = ReadonlyMap<string, ReadonlyMap<Address, string>>;

/**
 * The texts that are the rest of a piece on another page or a stretch of one, by their fingerprints: each with the address
 * of its piece.
 */
export type Rests = readonly (readonly [Address, fingerprint: string])[];

export type Updated = {
	/** What the list is now. */
	list: AddressList;
	/** Published addresses at which nothing stands, of which nobody knows where it went. */
	lost: Address[];
};

/**
 * What becomes of the list of addresses.
 *
 * @param list as it was
 * @param redirects what editors say of addresses: where each leads now, or 撤下
 * @param read the editions that are new or have changed
 * @param isThere whether an edition is there at all
 * @param rests what the editions that were read have made part of another piece
 */
export function updateAddresses(
	list: AddressList,
	redirects: ReadonlyMap<Address, string>,
	read: ReadEditions,
	isThere: (edition: string) => boolean,
	rests: Rests = [],
): Updated {
	const changed = new Map<string, Fingerprints>();
	const lost = new Map<Address, readonly string[]>();
	for (const edition of list.texts.editions()) {
		const now = read.get(edition);
		if (now === undefined && isThere(edition)) continue;
		const kept = new Map(list.texts.in(edition));
		for (const [address, known] of kept) {
			if (now?.has(address) === true) continue;
			kept.delete(address);
			lost.set(address, known);
		}
		changed.set(edition, kept);
	}
	const fresh = new Map<Address, string>();
	for (const [edition, pieces] of read) {
		const own = new Map(changed.get(edition));
		for (const [address, fingerprint] of pieces) {
			if (!own.has(address)) fresh.set(address, fingerprint);
			own.set(address, [fingerprint]);
		}
		changed.set(edition, own);
	}
	const texts = list.texts.with(changed);
	const left = new Map([...list.left].filter(([address]) => !texts.has(address)));
	const moved = findMoved(lost, fresh);
	for (const [from, to] of [...ownRests(lost, rests), ...moved, ...renamed(lost, moved, isThere)]) left.set(from, to);
	for (const [from, to] of redirects) if (!texts.has(from)) left.set(from, to);
	return { list: { texts, left }, lost: [...lost.keys()].filter((address) => !left.has(address)).sort() };
}

/** What was published as a piece of its own, and is now the rest of another piece of its edition. */
function ownRests(lost: ReadonlyMap<Address, readonly string[]>, rests: Rests): [Address, Address][] {
	return [...lost].flatMap(([address, known]): [Address, Address][] => {
		const likely = rests
			.filter(([piece]) => editionOf(piece) === editionOf(address))
			.map(([piece, text]) => ({ piece, equal: Math.max(0, ...known.map((one) => agreement(one, text))) }))
			.filter(({ equal }) => equal >= alike)
			.sort((a, b) => b.equal - a.equal);
		const [best] = likely;
		return best === undefined ? [] : [[address, best.piece]];
	});
}

/** The addresses of editions that are gone, most of whose pieces stand in one other. */
function renamed(
	lost: ReadonlyMap<Address, unknown>,
	moved: ReadonlyMap<Address, Address>,
	isThere: (edition: string) => boolean,
): [Address, Address][] {
	const gone = Map.groupBy(lost.keys(), editionOf);
	return [...gone].flatMap(([edition, addresses]): [Address, Address][] => {
		if (isThere(edition)) return [];
		const targets = Map.groupBy(
			addresses.flatMap((address) => moved.get(address) ?? []),
			editionOf,
		);
		const [most] = [...targets].sort(([, a], [, b]) => b.length - a.length);
		return most !== undefined && most[1].length * 2 > addresses.length ? [[`/${edition}/`, `/${most[0]}/`]] : [];
	});
}

/**
 * What an edition's slugs are given by: its own addresses, and those that left it, with the texts they lead to.
 *
 * @param redirects what editors say of addresses; the list may not have it yet
 */
export function knownSlugs(
	{ texts: all, left: gone }: AddressList,
	redirects: ReadonlyMap<Address, string>,
): (edition: string) => KnownSlugs {
	const list = { texts: all, left: new Map([...gone, ...redirects]) };
	const leftOf = Map.groupBy(list.left.keys(), editionOf);
	return (edition) => {
		const own = list.texts.in(edition);
		const texts = new Map<string, readonly string[]>();
		const left = new Set<string>();
		for (const address of [...own.keys(), ...(leftOf.get(edition) ?? [])].filter(isPiece)) {
			const slug = address.split('/')[2] ?? '';
			texts.set(slug, own.get(address) ?? list.texts.get(leadsTo(list, address)) ?? []);
			if (list.left.has(address)) left.add(slug);
		}
		return { texts, left };
	};
}

/** @returns where an address leads in the end: to one at which something stands, to 撤下, or nowhere known, where it was */
export function leadsTo({ left }: AddressList, address: Address): string {
	const passed = new Set<string>();
	let at = address;
	for (let next = left.get(at); next !== undefined && !passed.has(at); next = left.get(at)) {
		passed.add(at);
		at = next;
	}
	return at;
}
