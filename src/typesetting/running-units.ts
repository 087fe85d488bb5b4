/** A running text → what of it stays on one line each. Pure. */

/** A line may not end after these. */
const opens = /[\p{Ps}\p{Pi}]/u;
/** A line may not begin with these (CLREQ 3.1.4). */
const closes = /[\p{Pe}\p{Pf}\p{Po}%‰℃°…—～·]/u;
const latin = /[!-~]/;
const blank = /\s/;

/** Whether no line may end between two characters that follow one another; '' for the beginning of the text. */
export function holdsTogether(before: string, after: string): boolean {
	if (before === '' || blank.test(before)) return false;
	return opens.test(before) || closes.test(after) || (latin.test(before) && latin.test(after));
}

/** A run of a text; within one that is `whole` no line ends. */
export type Run = { text: string; whole: boolean };

/** @returns units that together are the text */
export function runningUnits(runs: readonly Run[]): string[] {
	const units: string[] = [];
	let before = '';
	for (const { text, whole } of runs) {
		let within = false;
		for (const character of text) {
			if ((whole && within) || holdsTogether(before, character)) units.push(`${units.pop() ?? ''}${character}`);
			else units.push(character);
			before = character;
			within = true;
		}
	}
	return units;
}
