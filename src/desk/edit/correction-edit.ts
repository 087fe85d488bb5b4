/** 登更正: what an editor does to the corrections of an edition. */
import { z } from 'zod';
import { PageNumber } from '../../newspaper/model/page-number.ts';

/** As long as an input field may be; in UTF-16 code units. */
const words = z.string().max(2_000);

export const CorrectionEdit = z.discriminatedUnion('kind', [
	/** Words of a page as printed, and the right ones; `note` is what the editor says of it, '' for nothing. */
	z.strictObject({ kind: z.literal('add'), page: PageNumber, find: words, replace: words, note: words }),
	/** Takes an entry of `corrections` away again; its place in the list, from 0. */
	z.strictObject({ kind: z.literal('remove'), entry: z.int().nonnegative() }),
]);
export type CorrectionEdit = z.infer<typeof CorrectionEdit>;
