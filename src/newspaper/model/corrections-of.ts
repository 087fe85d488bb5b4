import { z } from 'zod';
import type { Correction } from './correction.ts';
import type { Article, Block, PageItem, Printed } from './page.ts';
import { textRoles } from './data-role.ts';
import type { PageNumber } from './page-number.ts';
import { printedOf, printedOfItem } from './text.ts';

/** What a corrected text is. */
export const CorrectedRole = z.enum([
	'kicker',
	'headline',
	'deck',
	/** Over a later part. */
	'heading',
	...textRoles,
]);
export type CorrectedRole = z.infer<typeof CorrectedRole>;

export type PlacedCorrection = Correction & {
	/** The words that now stand there. */
	corrected: string;
	role: CorrectedRole;
	/** The anchor of the block that has the text; null for one without. */
	block: string | null;
	/** The page that has the words; null for the one that the article begins on. */
	page: PageNumber | null;
};

/** @returns an article's corrections, in reading order */
export function correctionsOf({ kicker, headline, deck, parts }: Article): PlacedCorrection[] {
	return [
		...inText(kicker, { role: 'kicker', block: null, page: null }),
		...inText(headline, { role: 'headline', block: null, page: null }),
		...inText(deck, { role: 'deck', block: null, page: null }),
		...parts.flatMap(({ id, heading, blocks, elsewhere }) => {
			const page = elsewhere?.number ?? null;
			const titles = [...(elsewhere?.titles ?? []), heading];
			return [
				...titles.flatMap((title) => inText(title, { role: 'heading', block: id, page })),
				...blocks.flatMap((block) => inBlock(block, page)),
			];
		}),
	];
}

/** @returns the corrections in what belongs to a page and to no article, in reading order */
export function correctionsOfItem(item: PageItem): Pick<PlacedCorrection, keyof Correction | 'corrected'>[] {
	return printedOfItem(item).flatMap((text) => inText(text, { role: 'note', block: null, page: null }));
}

function inBlock(block: Block, page: PageNumber | null): PlacedCorrection[] {
	return printedOf(block).flatMap((text) => inText(text, { role: text.role, block: text.anchor, page }));
}

type Placed = Pick<PlacedCorrection, 'role' | 'block' | 'page'>;

/** @param placed what the text is, and the page that it begins on */
function inText(text: Printed | null, placed: Placed): PlacedCorrection[] {
	if (text === null) return [];
	return (text.corrections ?? []).map((one) => {
		const turn = text.joins.findLast(({ offset, page }) => page !== undefined && offset <= one.at);
		const corrected = text.text.slice(one.at, one.at + one.length);
		return { ...one, ...placed, corrected, page: turn?.page ?? placed.page };
	});
}
