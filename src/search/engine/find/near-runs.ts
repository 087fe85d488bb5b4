/** Runs of a shard's texts that are one character away from what was typed. */
import { fold } from '../../text/fold.ts';
import { pairWord } from '../../text/pair.ts';
import { breathe } from './breathe.ts';
import type { Shard } from '../shard.ts';

/** Shorter ones are near to everything; longer ones cost a download a pair. */
const shortest = 4;
const longest = 10;

/** How many pieces are read: those in which the most pairs stand where they should. */
const mostRead = 3;

/**
 * One wrong, missing or surplus character breaks two pairs at most; the others still stand in line, those behind the
 * break perhaps one place off. So the pieces with the most pairs in line are read.
 *
 * @param phrase folded
 * @returns printed runs, the likeliest first, each once
 * @throws DownloadError, or what the signal was aborted with
 */
export async function nearRuns(shard: Shard, phrase: string, signal: AbortSignal): Promise<string[]> {
	const characters = [...phrase];
	if (characters.length < shortest || characters.length > longest) return [];
	const words = characters.slice(1).map((second, i) => pairWord(characters[i] ?? '', second));
	const places = await Promise.all(words.map((word) => shard.places(word, signal)));
	const votes = new Map<number, Map<number, number>>();
	for (const [offset, pieces] of places.entries()) {
		await breathe();
		for (const [piece, positions] of pieces) {
			const starts = votes.get(piece) ?? new Map<number, number>();
			votes.set(piece, starts);
			for (const position of positions) starts.set(position - offset, (starts.get(position - offset) ?? 0) + 1);
		}
	}
	const read = [...votes]
		.map(([piece, starts]) => ({ piece, inLine: mostInLine(starts) }))
		.filter(({ inLine }) => inLine >= Math.max(2, words.length - 2))
		.sort((a, b) => b.inLine - a.inLine || b.piece - a.piece)
		.slice(0, mostRead);
	const texts = await Promise.all(read.map(({ piece }) => shard.piece(piece, signal)));
	return [
		...new Set(
			texts.flatMap(({ headline, blocks }) => nearIn([headline, ...blocks.map(({ text }) => text)], characters)),
		),
	];
}

/** Pairs in line, those one place further along the text counted with them: a character may be missing or too many. */
function mostInLine(starts: ReadonlyMap<number, number>): number {
	let most = 0;
	for (const [start, count] of starts) most = Math.max(most, count + (starts.get(start + 1) ?? 0));
	return most;
}

/** @returns the first run of each text that is one character away from the wanted ones, as printed */
function nearIn(texts: readonly string[], wanted: readonly string[]): string[] {
	return texts.flatMap((printed) => {
		const { text, starts, ends } = fold(printed);
		const characters = [...text];
		let at = 0;
		for (const [i, character] of characters.entries()) {
			// Two that agree at either end are what a reader can have meant.
			const length = nearLength(characters, i, wanted);
			if (length > 0) {
				const units = characters.slice(i, i + length).join('').length;
				return [printed.slice(starts[at], ends[at + units - 1])];
			}
			at += character.length;
		}
		return [];
	});
}

/** @returns how many characters from `i` on are the wanted ones but for one; 0 if they aren't */
function nearLength(text: readonly string[], i: number, wanted: readonly string[]): number {
	let same = 0;
	while (same < wanted.length && text[i + same] === wanted[same]) same++;
	const restIs = (from: number, of: number): boolean => wanted.slice(of).every((one, k) => text[from + k] === one);
	if (i + same >= text.length || same >= wanted.length) return 0;
	if (restIs(i + same + 1, same + 1)) return i + wanted.length <= text.length ? wanted.length : 0;
	if (same > 0 && restIs(i + same + 1, same)) return wanted.length + 1;
	if (same > 0 && restIs(i + same, same + 1)) return wanted.length - 1;
	return 0;
}
