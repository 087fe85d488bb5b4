import type { Link } from '../../view/link.ts';

/** The names with the most to them, as links, the busiest first; of equals, in the order given. */
export function busiest(names: readonly { name: string; href: string; count: number }[], most: number): Link[] {
	return names
		.toSorted((a, b) => b.count - a.count)
		.slice(0, most)
		.map(({ name, href }) => ({ label: name, href }));
}
