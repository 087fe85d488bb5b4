/** Before and after. */
export type Link = { label: string; href: string };
export type Turns = { previous: Link | null; next: Link | null };

/**
 * Links every item of a list with the one before and the one after it.
 *
 * @returns the turns of each item, by its address
 */
export function turnsOf(links: readonly Link[]): Map<string, Turns> {
	return new Map(
		links.map((link, index) => [link.href, { previous: links[index - 1] ?? null, next: links[index + 1] ?? null }]),
	);
}

export const noTurns: Turns = { previous: null, next: null };
