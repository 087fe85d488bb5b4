/** The jumps of an article as the edition has them: 下转 leads to its rest, 上接 to its beginning. */
import type { PageNumber } from '../model.ts';
import type { Standing } from './standing.ts';

export type EditionJump = {
	way: 'from' | 'to';
	/** The article's number on its page. */
	article: number;
	/** The source line that says so; the article's first line if none does. */
	line: number;
	/** Where it leads; null if the edition hasn't got the page that it names. */
	page: PageNumber | null;
	/** The other half's number there; null as long as nobody knows it. */
	other: number | null;
};

/** @returns for an article of which everything is known that will be: 上接 first */
export function jumpsOf({ article, from, to, fromPages, toPages, before, after }: Standing): EditionJump[] {
	const firstLine = article.parts[0]?.firstLine ?? 1;
	const jump = (way: EditionJump['way'], line: number | undefined, other: Standing | null, named?: PageNumber) => ({
		way,
		article: article.n,
		line: line ?? firstLine,
		page: other?.at.number ?? named ?? null,
		other: other?.article.n ?? null,
	});
	return [
		...(from === null && before === null ? [] : [jump('from', from?.line, before, fromPages.at(-1))]),
		...(to === null && after === null ? [] : [jump('to', to?.line, after, toPages[0])]),
	];
}
