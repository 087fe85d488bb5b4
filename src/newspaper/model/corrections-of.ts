import { z } from 'zod';
import type { Correction } from './correction.ts';
import type { Article, Block, PageItem, Printed } from './page.ts';
import { printedOf, printedOfItem } from './text.ts';

/** What a corrected text is. */
export const CorrectedRole = z.enum([
	'kicker',
	'headline',
	'deck',
	/** Over a later part. */
	'heading',
	'paragraph',
	'subheading',
	'keyword',
	'note',
	'caption',
	'credit',
	'byline',
	'jump',
]);
export type CorrectedRole = z.infer<typeof CorrectedRole>;

export type PlacedCorrection = Correction & {
	/** The words that now stand there. */
	corrected: string;
	role: CorrectedRole;
	/** The anchor of the block that has the text; null for one without. */
	block: string | null;
};

/** @returns an article's corrections, in reading order */
export function correctionsOf({ kicker, headline, deck, parts }: Article): PlacedCorrection[] {
	return [
		...inText(kicker, 'kicker', null),
		...inText(headline, 'headline', null),
		...inText(deck, 'deck', null),
		...parts.flatMap(({ id, heading, blocks, elsewhere }) => [
			...(elsewhere?.titles ?? []).flatMap((title) => inText(title, 'heading', id)),
			...inText(heading, 'heading', id),
			...blocks.flatMap(inBlock),
		]),
	];
}

/** @returns the corrections in what belongs to a page and to no article, in reading order */
export function correctionsOfItem(item: PageItem): Pick<PlacedCorrection, keyof Correction | 'corrected'>[] {
	return printedOfItem(item).flatMap((text) => inText(text, 'note', null));
}

function inBlock(block: Block): PlacedCorrection[] {
	if (block.kind === 'keyword-block')
		return [...inText(block, 'keyword', block.id), ...block.paragraphs.flatMap(inBlock)];
	const id = 'id' in block ? block.id : null;
	return printedOf(block).flatMap((text) => inText(text, text.role, id));
}

function inText(text: Printed | null, role: CorrectedRole, block: string | null): PlacedCorrection[] {
	return (text?.corrections ?? []).map((one) => ({
		...one,
		corrected: text?.text.slice(one.at, one.at + one.length) ?? '',
		role,
		block,
	}));
}
