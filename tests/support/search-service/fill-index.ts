import { FakeIndex } from './fake-index.ts';
import { readMapping } from './mapping.ts';

/**
 * @param lines an export: what to do and the document, in turns
 * @returns an index with all documents in it
 */
export async function fillIndex(lines: readonly string[]): Promise<FakeIndex> {
	const index = new FakeIndex(await readMapping());
	lines.forEach((line, n) => {
		if (n % 2 === 1) index.add(JSON.parse(line));
	});
	return index;
}
