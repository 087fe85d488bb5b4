/** Which of the listed names a source text holds, however its lines are broken. */
import { nameTrie } from '../places/name-trie.ts';

/**
 * Lines that the layout broke are joined later, perhaps with others between them: a name is also held if one line ends
 * with its beginning and another begins with the rest.
 *
 * @param text of an edition's source files
 * @param words each name with what it stands for
 * @returns each name that the text may hold, and behind a space what it stands for
 */
export function heldNames(text: string, words: ReadonlyMap<string, string>): string[] {
	if (words.size === 0) return [];
	const lines = text
		.split(/\r?\n/)
		.map((line) => line.replace(/^\s*@\S+/u, '').trim())
		.filter((line) => line !== '');
	const longest = Math.max(...[...words.keys()].map((word) => word.length));
	const [heads, tails] = [new Set<string>(), new Set<string>()];
	const trie = nameTrie(words.keys());
	const held = new Set<string>();
	for (const line of lines) {
		for (let length = 1; length < longest; length++) {
			heads.add(line.slice(0, length));
			tails.add(line.slice(-length));
		}
		for (let from = 0; from < line.length; from++) {
			for (const end of trie.endsAt(line, from)) held.add(line.slice(from, end));
		}
	}
	for (const word of words.keys()) if (!held.has(word) && isBroken(word, tails, heads)) held.add(word);
	return [...held].map((word) => `${word} ${words.get(word) ?? ''}`);
}

function isBroken(word: string, tails: ReadonlySet<string>, heads: ReadonlySet<string>): boolean {
	for (let at = 1; at < word.length; at++) {
		if (tails.has(word.slice(0, at)) && heads.has(word.slice(at))) return true;
	}
	return false;
}
