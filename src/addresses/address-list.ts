/**
 * content/published-urls.txt: every address of a piece that was ever published, one a line, so that two editors' branches
 * merge line by line. A line is an address and its text's fingerprint, or an address and the one that its
 * piece moved to, or 撤下.
 */
import { editionOf } from './address.ts';
import type { Address } from './address.ts';
import { AddressTexts } from './address-texts.ts';

export type AddressList = {
	texts: AddressTexts;
	/** Where pieces went that stand elsewhere now, or that they were withdrawn. */
	left: ReadonlyMap<Address, string>;
};

/** What editors write of a piece that is not to be read any more. */
export const withdrawn = '撤下';

export const noAddresses: AddressList = { texts: AddressTexts.of([]), left: new Map() };

const line = /^\/[a-z0-9-]+\/(?:[a-z0-9-]+\/)? (?:[0-9a-f]{32}|撤下|\/(?:[a-z0-9-]+\/)*)$/;
/** A line of a piece's address, as the program writes it. */
const written = /\/[a-z0-9-]+\/[a-z0-9-]+\/ [0-9a-f]{32}\n/y;

/**
 * @returns what the lines say, and the numbers, from 1, of those that are neither of the list nor a comment: what a merge
 *   or an editor left there
 */
export function parseAddressList(text: string): AddressList & { strange: number[] } {
	const runs = new Map<string, string[]>();
	const left = new Map<Address, string>();
	const strange: number[] = [];
	const put = (lines: string): void => {
		const edition = editionOf(lines);
		if (runs.get(edition)?.push(lines) === undefined) runs.set(edition, [lines]);
	};
	let number = 1;
	for (let at = 0; at < text.length;) {
		const run = runAt(text, at);
		if (run.count > 0) {
			put(text.slice(at, run.end));
			number += run.count;
			at = run.end;
			continue;
		}
		const end = text.indexOf('\n', at);
		const words = text.slice(at, end < 0 ? text.length : end).trim();
		const [address, said] = line.test(words) ? words.split(' ') : [];
		if (address === undefined || said === undefined) {
			if (words !== '' && !words.startsWith('#')) strange.push(number);
		} else if (said.startsWith('/') || said === withdrawn) left.set(address, said);
		else put(`${words}\n`);
		number++;
		at = end < 0 ? text.length : end + 1;
	}
	const texts = AddressTexts.ofLines(runs);
	// What stands somewhere has not left, whatever another branch says.
	for (const address of left.keys()) if (texts.has(address)) left.delete(address);
	return { texts, left, strange };
}

/** The lines from a place on that the program wrote as they are, of one edition: in order, each address once. */
function runAt(text: string, from: number): { end: number; count: number } {
	const edition = text.slice(from, text.indexOf('/', from + 1) + 1);
	let [last, end, count] = [from, from, 0];
	while (text.startsWith(edition, end) && (count === 0 || comesAfter(text, end, last))) {
		written.lastIndex = end;
		if (!written.test(text)) break;
		[last, end] = [end, written.lastIndex];
		count++;
	}
	return { end, count };
}

/** Whether the address at a place comes after the one at another, in order of UTF-16 units. */
function comesAfter(text: string, place: number, other: number): boolean {
	for (let n = 0; ; n++) {
		const [unit, against] = [text.charCodeAt(place + n), text.charCodeAt(other + n)];
		if (unit !== against) return unit > against;
		if (unit === space) return false;
	}
}

const space = ' '.charCodeAt(0);

/** Whether two lists are the same file. */
export function isSameList(one: AddressList, other: AddressList): boolean {
	if (one.left.size !== other.left.size || !one.texts.isSame(other.texts)) return false;
	for (const [address, target] of one.left) if (other.left.get(address) !== target) return false;
	return true;
}

const heading = `# 登过的每一篇的网址和文字的指纹，由程序记下，请和报纸一起提交，不要删改。
`;

/** @returns the file's text, its lines in order, so that the same list is always the same file */
export function formatAddressList({ texts, left }: AddressList): string {
	const gone = Map.groupBy(left, ([address]) => editionOf(address));
	// No edition's lines stand among another's, since an edition's end with a slash that no name has.
	const starts = [...new Set([...texts.editions(), ...gone.keys()])].map((edition) => `${edition}/`).sort();
	const lines = starts.map((start) => {
		const edition = start.slice(0, -1);
		const own = gone.get(edition);
		if (own === undefined) return texts.linesOf(edition);
		const all = [...texts.linesOf(edition).split('\n').slice(0, -1), ...own.map(([from, to]) => `${from} ${to}`)];
		return `${all.sort().join('\n')}\n`;
	});
	return `${heading}${lines.join('')}`;
}
