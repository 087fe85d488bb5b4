/** Who wrote an article: not who took its photos. */
import type { Article } from '../../newspaper/model.ts';

/** @returns names in print order, each once */
export function writersOf({ contributors }: Pick<Article, 'contributors'>): string[] {
	const writers = contributors.filter(({ act }) => act === '文' || act === '文/图');
	return [...new Set(writers.map(({ name }) => name))];
}
