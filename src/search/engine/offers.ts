import { beyondGb2312 } from '../text/beyond-gb2312.ts';
import type { Offer } from './answer.ts';
import type { Names } from './names.ts';

/**
 * What to offer for a query that is being typed.
 *
 * @param names gives the names to choose from; may reject
 * @returns as `suggest`; [] if the names or the script don't come, since the query can be asked all the same
 */
export async function offersFor(typed: string, names: () => Promise<Names>): Promise<Offer[]> {
	try {
		const suggestions = await (await names()).suggestions();
		const { suggest } = await import('./suggest.ts');
		return suggest(typed, suggestions, await inSimplified(typed));
	} catch {
		return [];
	}
}

/** The table is loaded only for what may be in traditional characters; without it, what is typed counts as it is. */
async function inSimplified(typed: string): Promise<string> {
	if (!beyondGb2312(typed)) return typed;
	const table = await import('../text/traditional.ts').catch(() => null);
	return table?.toSimplified(typed) ?? typed;
}
