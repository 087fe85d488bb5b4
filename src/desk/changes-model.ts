/** 保存并提交: what the desk's server tells of what would be committed. */
import { z } from 'zod';
import { PageNumber } from '../newspaper/model/page-number.ts';
import { Diagnostic } from '../newspaper/model.ts';

export const ChangedFile = z.strictObject({ path: z.string(), how: z.enum(['added', 'changed', 'removed']) });
export type ChangedFile = z.infer<typeof ChangedFile>;

/** What an editor is asked to look at again; `file` is a page's or edition.yaml in an edition, else a path. */
const Reminder = z.strictObject({
	edition: z.string().nullable(),
	file: z.string(),
	line: z.int().positive(),
	message: z.string(),
});
export type Reminder = z.infer<typeof Reminder>;

/** What would be committed. */
export const Changes = z.strictObject({
	files: z.array(ChangedFile),
	/** The changed editions, with their pieces as the site would list them. */
	editions: z.array(z.strictObject({ id: z.string(), title: z.string(), pieces: z.array(z.string()) })),
	/** 更正 that the last commit doesn't have, or that it alone has; each as it is told to readers. */
	corrections: z.array(
		z.strictObject({ edition: z.string(), page: PageNumber, how: z.enum(['added', 'removed']), words: z.string() }),
	),
	errors: z.array(Diagnostic),
	/** Addresses of published pieces at which nothing stands any more: among the errors. */
	lost: z.array(
		z.strictObject({
			address: z.string(),
			/** Its headline, if the last commit has it. */
			title: z.string().nullable(),
		}),
	),
	/** Files of the merge that is under way: those in which two texts still stand, and those that were settled here. */
	merged: z.array(
		z.strictObject({
			path: z.string(),
			/** What editors call it; null for a file that is not settled by its parts here. */
			label: z.string().nullable(),
			/** Of a page, its edition and its file. */
			edition: z.string().nullable(),
			page: z.string().nullable(),
			state: z.enum(['open', 'settled']),
		}),
	),
	/** Where addresses lead once this is committed, that led elsewhere: an address or 撤下; its headline if it is a piece. */
	leading: z.array(z.strictObject({ from: z.string(), to: z.string(), title: z.string().nullable() })),
	/** The address of which undoing takes back what was said last; null for nothing. */
	undo: z.string().nullable(),
	/** What is asked about of what has changed; it doesn't keep anything from being committed. */
	reminders: z.array(Reminder),
	/** All there are, those of the parser as well. */
	warnings: z.int().nonnegative(),
	/** How much a proofreader would ask about, in pages of the changed editions that have something of it. */
	proof: z.array(z.strictObject({ edition: z.string(), file: z.string(), count: z.int().positive() })),
	message: z.string(),
	/** The remote that a push would go to, or null. */
	remote: z.string().nullable(),
	/** Whether something is committed that was not pushed. */
	unpushed: z.boolean(),
	/** The last commit, in its own words, where it can be taken back; else null. */
	last: z.string().nullable(),
	/** Why nothing can be committed, or null. */
	problem: z.string().nullable(),
});
export type Changes = z.infer<typeof Changes>;
export const CommitRequest = z.strictObject({ message: z.string(), push: z.boolean() });
export type CommitRequest = z.infer<typeof CommitRequest>;
export const Committed = z.strictObject({ commit: z.string(), pushed: z.boolean() });
export type Committed = z.infer<typeof Committed>;
