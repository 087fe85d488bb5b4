/**
 * Where lines end, and how they are counted.
 *
 * Besides LF, CR LF and CR, a line ends at VT, FF, NEL, LS and PS (Unicode, UAX 14: class BK and NEL), which word
 * processors write where a line or a page was broken. `Line.n` and the ledger count all of these. An editor's program
 * counts LF, CR LF and CR alone; diagnostics are given in its lines.
 */

/** Ends that editors' programs don't count. */
export const uncountedEnds = '\v\f\u0085\u2028\u2029';
const uncounted = new RegExp(`[${uncountedEnds}]`, 'u');
const allEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const countedEnds = /\r\n|[\n\r]/;

/** @returns the lines of a text, without their ends */
export const splitLines = (text: string): string[] => text.split(allEnds);

/** How a place in the lines that `splitLines` gives is called in an editor's program; lines and columns from 1. */
export type InEditor = <Place extends { line: number; column: number }>(place: Place) => Place;

/** For a text whose line ends editors' programs all count. */
export const sameInEditor: InEditor = (place) => place;

/** For a text with line ends that they don't count. */
export function placesInEditor(text: string): InEditor {
	const starts = text.split(countedEnds).flatMap((counted, index) => {
		let column = 0;
		return counted.split(uncounted).map(({ length }) => {
			const start = { line: index + 1, column };
			column += length + 1;
			return start;
		});
	});
	return (place) => {
		const start = starts[place.line - 1];
		return start === undefined ? place : { ...place, line: start.line, column: start.column + place.column };
	};
}
