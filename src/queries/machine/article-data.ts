/**
 * An article as programs read it: `article.json` beside its page. A field is only ever added; what else changes gets the
 * next version, whose schema stands at an address of its own.
 */
import { z } from 'zod';
import { Act, ArticleKind, PageNumber } from '../../newspaper/model.ts';
import { CorrectedRole } from '../../newspaper/model/corrections-of.ts';
import { ArticleBlock } from './article-block.ts';
import { dataSchema } from './data-schema.ts';

export const articleVersion = 1;

export const ArticleData = z.object({
	$schema: z.url(),
	version: z.literal(articleVersion),
	/** Of its page. */
	url: z.url(),
	/** The headline, or the article's first words if the page prints none. */
	title: z.string().min(1),
	kicker: z.string().nullable(),
	headline: z.string().nullable(),
	deck: z.string().nullable(),
	kind: ArticleKind,
	/** Whether a photo tells it. */
	photoNews: z.boolean(),
	newspaper: z.string().min(1),
	edition: z.object({ id: z.string(), title: z.string(), url: z.url() }),
	/** The printed date of publication; null if the paper does not say. */
	published: z.iso.date().nullable(),
	/** The printed page that it begins on. */
	page: z.object({ number: PageNumber, name: z.string(), url: z.url() }),
	/** 电头: a source and perhaps a place; never the time of publication. */
	dateline: z.object({ text: z.string(), source: z.string(), place: z.string().nullable() }).nullable(),
	contributors: z.array(
		z.object({ name: z.string(), capacity: z.string().nullable(), act: Act, organisation: z.string().nullable() }),
	),
	/** Each once, in print order. */
	keywords: z.array(z.string()),
	/** More than one if others cut it in two, or if it goes on on another page. */
	parts: z
		.array(
			z.object({
				id: z.string(),
				heading: z.string().nullable(),
				/** The printed page, if it is another than the one that the article begins on. */
				page: PageNumber.nullable(),
				blocks: z.array(ArticleBlock),
			}),
		)
		.min(1),
	/** 更正, in reading order: the texts above are the corrected ones. Absent if nothing was corrected. */
	corrections: z
		.array(
			z.object({
				/** The day of the correction. */
				date: z.iso.date(),
				/** The words that the paper printed, and those that now stand there. */
				printed: z.string().min(1),
				corrected: z.string().min(1),
				note: z.string().nullable(),
				/** The text that holds them, and the anchor of its block if it has one. */
				role: CorrectedRole,
				block: z.string().nullable(),
			}),
		)
		.min(1)
		.optional(),
});
export type ArticleData = z.infer<typeof ArticleData>;

export const articleSchema = dataSchema('版面：一篇', ArticleData);
