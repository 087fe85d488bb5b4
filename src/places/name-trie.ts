/** Names laid out by their characters, so that a text is gone through once however many there are. */

type Node = { next: Map<number, Node>; ends: boolean };

export type NameTrie = {
	/** @returns the ends of all names that begin at `from` in the text, the longest name's first */
	endsAt: (text: string, from: number) => number[];
};

const node = (): Node => ({ next: new Map(), ends: false });

/** @param names without '' */
export function nameTrie(names: Iterable<string>): NameTrie {
	const root = node();
	for (const name of names) {
		let at = root;
		for (let index = 0; index < name.length; index++) {
			const code = name.charCodeAt(index);
			const next = at.next.get(code) ?? node();
			at.next.set(code, next);
			at = next;
		}
		at.ends = true;
	}
	return {
		endsAt(text, from) {
			let at = root.next.get(text.charCodeAt(from));
			// Nearly every place of a text: nothing is made for it.
			if (at === undefined) return none;
			const ends: number[] = [];
			for (let end = from + 1; at !== undefined; end++) {
				if (at.ends) ends.unshift(end);
				at = at.next.get(text.charCodeAt(end));
			}
			return ends;
		},
	};
}

const none: number[] = [];
