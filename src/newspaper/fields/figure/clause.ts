/** The clause that a number stands in: what is said of one indicator. */

/** Where a clause may begin: behind a mark, or behind the number before in a row of them. */
const clauseMark = /[，。；：！？（]/u;
/** How far back a clause is read. */
export const furthest = 60;
/** What may stand behind a number that ends what is said of its indicator. */
const clauseEnd = /^(?:[，。；、：！？）]|\s*$|其中|和|及|以及)/u;

/**
 * @param passed where the number before ended with its unit: in a row of them (标杆乡镇2个、红旗村13个) a clause begins there
 * @returns where the clause begins that a number at `offset` stands in
 */
export function clauseStart(text: string, offset: number, passed: number): number {
	const earliest = Math.max(0, offset - furthest);
	let start = offset;
	while (start > earliest && !clauseMark.test(text.charAt(start - 1))) start--;
	return passed > start && /[、和及与]/u.test(text.charAt(passed)) ? passed + 1 : start;
}

/** @returns whether what stands at `at`, right behind a number and its unit, ends the clause */
export function endsClause(text: string, at: number): boolean {
	return clauseEnd.test(text.slice(at, at + 4));
}
