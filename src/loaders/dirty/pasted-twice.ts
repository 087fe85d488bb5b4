/** Whether a text, or a good part of it, stands in it twice. */

/** Two lines, one below the other, that are so long together are not printed twice by chance. */
const long = 100;

/**
 * @param lines the text's lines
 * @returns the first line that stands there again, and where it stood first; numbers from 1. Blank lines don't count;
 *   null where nothing is repeated
 */
export function pastedTwice(lines: readonly string[]): { line: number; first: number } | null {
	const written = lines
		.map((text, index) => ({ text: text.trim(), line: index + 1 }))
		.filter(({ text }) => text !== '');
	const seen = new Map<string, number>();
	let previous = -2;
	for (const [index, { text }] of written.entries()) {
		const pair = `${text}\n${written[index + 1]?.text ?? ''}`;
		if (pair.length < long) continue;
		const first = seen.get(pair);
		// A pair that overlaps the one above it is one line three times, and no page.
		if (first === undefined || first > index - 2) {
			if (first === undefined) seen.set(pair, index);
			continue;
		}
		if (previous === index - 1) continue;
		previous = index;
		const from = begins(written, first, index);
		return { line: written[from.again]?.line ?? 1, first: written[from.first]?.line ?? 1 };
	}
	return null;
}

/** Goes back to where the repetition begins: the lines before a long pair may be short. */
function begins(lines: readonly { text: string }[], first: number, again: number): { first: number; again: number } {
	let back = 0;
	while (
		first - back > 0 &&
		again - back - 1 > first &&
		lines[first - back - 1]?.text === lines[again - back - 1]?.text
	)
		back++;
	return { first: first - back, again: again - back };
}
