/** Where a text is read the way somebody typed: in full pinyin, by first letters, or a mixture, Han characters too. */

/** A text with the syllables of its Han characters, in order, spaces between them. */
export type Spelt = { text: string; spelt: string };

/** UTF-16 units of the text; `whole` if it reads all of its Han characters. */
export type SpeltMatch = { start: number; end: number; whole: boolean };

type Unit = { character: string; syllable: string; start: number; end: number };

/**
 * @param typed folded; its last syllable may be unfinished
 * @returns the first place from a syllable's beginning that reads so, or null
 */
export function speltMatch(typed: string, spelt: Spelt): SpeltMatch | null {
	const units = unitsOf(spelt);
	for (const [i, { start }] of units.entries()) {
		const after = read(typed, 0, units, i);
		const last = units[after - 1];
		if (last !== undefined) return { start, end: last.end, whole: i === 0 && after === units.length };
	}
	return null;
}

/** @returns the unit after the last one read; -1 if it doesn't read so */
function read(typed: string, at: number, units: readonly Unit[], i: number): number {
	if (at === typed.length) return i;
	const unit = units[i];
	if (unit === undefined) return -1;
	for (const length of lengths(typed, at, unit)) {
		const after = read(typed, at + length, units, i + 1);
		if (after >= 0) return after;
	}
	return -1;
}

/** How much of what is typed may stand for a character, the most first. */
function lengths(typed: string, at: number, { character, syllable }: Unit): number[] {
	if (typed.startsWith(character, at)) return [character.length];
	if (syllable === '') return [];
	const rest = typed.length - at;
	const initial = /^[zcs]h/.test(syllable) ? [2, 1] : [1];
	const possible = [syllable.length, ...(rest < syllable.length ? [rest] : []), ...initial];
	return possible.filter((length) => length <= rest && typed.startsWith(syllable.slice(0, length), at));
}

function unitsOf({ text, spelt }: Spelt): Unit[] {
	const syllables = spelt.split(' ');
	return [...text.matchAll(/\p{Script=Han}/gu)].map(({ 0: character, index }, i) => ({
		character,
		syllable: syllables[i] ?? '',
		start: index,
		end: index + character.length,
	}));
}
