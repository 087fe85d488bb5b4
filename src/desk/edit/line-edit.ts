/** What an editor does to one line of a page's text. */
import { z } from 'zod';
import { Role } from '../../newspaper/model.ts';

/** Lines count from 1, as the parser counts them (newspaper/lines/line-ends.ts). */
const line = z.int().positive();

/** Whose text stays where two people wrote differently. */
export const Side = z.enum(['ours', 'theirs', 'both']);
export type Side = z.infer<typeof Side>;

export const LineEdit = z.discriminatedUnion('kind', [
	/** Marks the line with a role; null takes its mark away. */
	z.strictObject({ kind: z.literal('role'), line, role: Role.nullable() }),
	/** Makes two lines of one; `at` counts UTF-16 code units of the line as it came, from 0. */
	z.strictObject({ kind: z.literal('split'), line, at: z.int().positive() }),
	/** Changes places with the next line above or below that has text in it. */
	z.strictObject({ kind: z.literal('move'), line, to: z.enum(['up', 'down']) }),
	/** Of a conflict that git left, keeps one side or both; `line` is its first mark. */
	z.strictObject({ kind: z.literal('resolve'), line, keep: Side }),
	/** Takes lines away, and the empty ones below them: one, or those of a piece; `line` is the first. */
	z.strictObject({ kind: z.literal('remove'), line, lines: z.array(line).max(20_000) }),
	/** Lines that were marked when their page was put in: their marks are right, or go; `line` is the first. */
	z.strictObject({ kind: z.literal('fresh'), line, lines: z.array(line).max(20_000), keep: z.boolean() }),
	/** Writes the line anew. */
	z.strictObject({ kind: z.literal('text'), line, text: z.string().max(20_000) }),
]);
export type LineEdit = z.infer<typeof LineEdit>;
