/** What an editor is told of the lines that were marked on a new page. */

/** So many lines are named. */
const named = 8;

/** @param lines from 1, in order, at least one */
export function lineNumbers(lines: readonly number[]): string {
	return `第 ${lines.slice(0, named).join('、')}${lines.length > named ? ' 等' : ''} 行`;
}

/** @param lines from 1, in order, at least one */
export function markedWords(lines: readonly number[]): string {
	return `照以前的改法，先给 ${String(lines.length)} 行加了标记（${lineNumbers(lines)}）`;
}
