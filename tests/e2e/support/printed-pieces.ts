import { readContent } from '../../../src/loaders/read-content.ts';
import type { Article } from '../../../src/newspaper/model.ts';
import { textsOf } from '../../../src/newspaper/model/text.ts';

/** A report or a brief: its address from the site's root, and what of it is printed for a reader, in order. */
export type PrintedPiece = { address: string; texts: string[] };

/** @param content a content folder, absolute; its pages are parsed anew, and no built page is looked at */
export async function printedPieces(content: string): Promise<PrintedPiece[]> {
	const { collections } = await readContent(content);
	return [...collections.reports, ...collections.briefs].map(({ id, data: { title, article } }) => ({
		address: `/${id}/`,
		texts: textsIn(article, title),
	}));
}

/** @param title stands in for a headline that is not printed */
function textsIn({ kicker, deck, parts }: Article, title: string): string[] {
	return [
		kicker?.text ?? '',
		title,
		deck?.text ?? '',
		...parts.flatMap(({ heading, blocks }) => [
			heading?.text ?? '',
			...blocks.flatMap(textsOf).map(({ text }) => text),
		]),
	].filter((text) => text !== '');
}
