/** What an editor decides of articles that go on from another page: 转版、接版. */
import { z } from 'zod';
import { PageNumber } from '../../newspaper/model/page-number.ts';

/** An article's number on its page. */
const article = z.int().positive();

export const JoinEdit = z.discriminatedUnion('kind', [
	/** The article on this page goes on with that one of another page. */
	z.strictObject({
		kind: z.literal('join'),
		page: PageNumber,
		article,
		from: z.strictObject({ page: PageNumber, article }),
	}),
	/** Takes an entry of a page's `continues` away again; its place in the list, from 0. */
	z.strictObject({ kind: z.literal('part'), page: PageNumber, entry: z.int().nonnegative() }),
	/** Takes the last of these steps back. */
	z.strictObject({ kind: z.literal('undo') }),
]);
export type JoinEdit = z.infer<typeof JoinEdit>;
