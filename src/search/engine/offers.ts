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
		return suggest(typed, suggestions);
	} catch {
		return [];
	}
}
