/** A month of publishing, on the level of addresses: what is written by hand, and what the list makes of it. */
import { expect, test } from 'vitest';
import { editionOf } from '../../src/addresses/address.ts';
import { formatAddressList, noAddresses, parseAddressList, withdrawn } from '../../src/addresses/address-list.ts';
import type { AddressList } from '../../src/addresses/address-list.ts';
import { AddressTexts } from '../../src/addresses/address-texts.ts';
import { slugsOf } from '../../src/addresses/edition-slugs.ts';
import { agreement, alike, fingerprintOf } from '../../src/addresses/fingerprint.ts';
import { knownSlugs, leadsTo, updateAddresses } from '../../src/addresses/update-addresses.ts';

const seed = 20240105;

/** Mulberry32: the same numbers in every run. */
function random(from: number): () => number {
	let state = from;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

type Piece = { name: number; headline: string; text: string };
/** Editions by their folders' names. */
type Paper = Map<string, Piece[]>;

class Desk {
	readonly paper: Paper = new Map();
	list: AddressList = noAddresses;
	readonly redirects = new Map<string, string>();
	/** Which piece stood at an address when it was first published. */
	readonly first = new Map<string, number>();
	/** How many editions the last publication had to read. */
	read = 0;

	/** Publishes; `changed` are the editions that were touched. */
	publish(changed: readonly string[]): string[] {
		const known = knownSlugs(this.list, this.redirects);
		const read = new Map(
			changed
				.filter((id) => this.paper.has(id))
				.map((id) => [id, new Map(this.#placed(id, known).map(({ address, print }) => [address, print]))]),
		);
		this.read = read.size;
		const { list, lost } = updateAddresses(this.list, this.redirects, read, (id) => this.paper.has(id));
		if (lost.length > 0) return lost;
		for (const id of read.keys()) for (const { address, piece } of this.#placed(id, known)) this.#hold(address, piece);
		this.list = parseAddressList(formatAddressList(list));
		return [];
	}

	/** What a reader finds at an address: the piece's name, or 撤下; null if nothing. */
	at(address: string): number | string | null {
		const end = leadsTo(this.list, address);
		if (end === withdrawn) return withdrawn;
		const known = knownSlugs(this.list, this.redirects);
		const found = this.#placed(editionOf(end), known).find((one) => one.address === end);
		return found?.piece.name ?? null;
	}

	#placed(id: string, known: ReturnType<typeof knownSlugs>) {
		const pieces = this.paper.get(id) ?? [];
		const fresh = pieces.map(({ headline, text }) => ({ base: headline, fingerprint: fingerprintOf(headline + text) }));
		const slugs = slugsOf(fresh, known(id), () => false);
		return pieces.map((piece, n) => ({
			piece,
			address: `/${id}/${slugs[n] ?? ''}/`,
			print: fresh[n]?.fingerprint ?? '',
		}));
	}

	#hold(address: string, { name }: Piece): void {
		const before = this.first.get(address);
		// An address never changes hands.
		expect(before ?? name, address).toBe(name);
		this.first.set(address, name);
	}
}

/** Text of its own, of some 300 characters. */
function textOf(next: () => number): string {
	return Array.from({ length: 300 }, () => String.fromCharCode(0x4e00 + Math.floor(next() * 3000))).join('');
}

test(`every address published in a month leads to its own text, or to 撤下 (seed ${String(seed)})`, () => {
	const next = random(seed);
	const pick = <One>(all: readonly One[]): One => {
		const one = all[Math.floor(next() * all.length)];
		if (one === undefined) throw new Error('nothing to pick');
		return one;
	};
	const desk = new Desk();
	let names = 0;
	/** Headlines come again: many pieces of a county are called the same. */
	const piece = (): Piece => ({
		name: names++,
		headline: pick(['tong-zhi', 'jian-xun', 'xiu-lu', 'hui-yi']),
		text: textOf(next),
	});
	const gone = new Set<number>();
	for (let day = 1; day <= 30; day++) {
		const id = `2024-01-${String(day).padStart(2, '0')}`;
		desk.paper.set(id, Array.from({ length: 6 }, piece));
		const changed = new Set([id]);
		const old = pick([...desk.paper.keys()]);
		const pieces = desk.paper.get(old) ?? [];
		switch (day % 6) {
			case 0: {
				// Corrected: headline and some words.
				const one = pick(pieces);
				one.headline = 'geng-zheng';
				one.text = one.text.slice(0, 200) + one.text.slice(210);
				changed.add(old);
				break;
			}
			case 1:
				// Another order, and one of the same headline before all others.
				pieces.reverse();
				pieces.unshift({ ...piece(), headline: pieces[0]?.headline ?? 'jian-xun' });
				changed.add(old);
				break;
			case 2: {
				// Moved to another edition.
				const [one] = pieces.splice(0, 1);
				if (one !== undefined) desk.paper.get(id)?.push(one);
				changed.add(old);
				break;
			}
			case 3: {
				// The folder gets another name.
				if (old === id) break;
				desk.paper.delete(old);
				desk.paper.set(`${old}-a`, pieces);
				changed.add(old).add(`${old}-a`);
				break;
			}
			case 4: {
				// Withdrawn: first it stops, then it is written down.
				const one = pieces.pop();
				if (one === undefined) break;
				changed.add(old);
				const lost = desk.publish([...changed]);
				if (lost.length === 0) break;
				expect(lost).toHaveLength(1);
				for (const address of lost) desk.redirects.set(address, withdrawn);
				gone.add(one.name);
				break;
			}
			default: {
				// Two headlines change places.
				const [a, b] = pieces;
				if (a !== undefined && b !== undefined) [a.headline, b.headline] = [b.headline, a.headline];
				changed.add(old);
			}
		}
		expect(desk.publish([...changed])).toEqual([]);
		expect(desk.read).toBeLessThanOrEqual(3);
	}
	expect(desk.first.size).toBeGreaterThan(180);
	for (const [address, name] of desk.first) expect(desk.at(address), address).toBe(gone.has(name) ? withdrawn : name);
});

test('two branches merge line by line', () => {
	const print = fingerprintOf('一篇');
	const ours = formatAddressList({
		texts: AddressTexts.of([['/a/xi/', [print]]]),
		left: new Map([['/a/old/', '/a/xi/']]),
	});
	const theirs = formatAddressList({
		texts: AddressTexts.of([
			['/b/xi/', [print]],
			['/a/old/', [print]],
		]),
		left: new Map(),
	});
	const merged = parseAddressList([...new Set([...ours.split('\n'), ...theirs.split('\n')])].join('\n'));
	expect([...merged.texts.editions()].flatMap((edition) => [...merged.texts.in(edition).keys()]).sort()).toEqual([
		'/a/old/',
		'/a/xi/',
		'/b/xi/',
	]);
	// What stands somewhere on one branch has not left.
	expect([...merged.left]).toEqual([]);
	expect(agreement(print, print)).toBeGreaterThan(alike);
});

test('an edition with another name takes its readers along', () => {
	const print = fingerprintOf('一篇自己的文字，谁也没有写过。');
	const list = { texts: AddressTexts.of([['/old/xi/', [print]]]), left: new Map() };
	const read = new Map([['new', new Map([['/new/xi/', print]])]]);
	const { list: now, lost } = updateAddresses(list, new Map(), read, (id) => id === 'new');
	expect(lost).toEqual([]);
	expect(new Map(now.left)).toEqual(
		new Map([
			['/old/xi/', '/new/xi/'],
			['/old/', '/new/'],
		]),
	);
	// And back again.
	const back = updateAddresses(
		now,
		new Map(),
		new Map([['old', new Map([['/old/xi/', print]])]]),
		(id) => id === 'old',
	);
	expect([leadsTo(back.list, '/new/xi/'), leadsTo(back.list, '/old/xi/'), back.lost]).toEqual([
		'/old/xi/',
		'/old/xi/',
		[],
	]);
});
