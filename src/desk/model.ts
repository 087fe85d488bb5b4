/** What the desk's server tells its page, and what the page asks of it. */
import { z } from 'zod';
import { CorrectionEdit } from './edit/correction-edit.ts';
import { JoinEdit } from './edit/join-edit.ts';
import { FreshMark } from './edit/fresh-mark.ts';
import { LineEdit, Side } from './edit/line-edit.ts';
import { ArticleKind, Diagnostic, Role } from '../newspaper/model.ts';
import { PageNumber } from '../newspaper/model/page-number.ts';

/** A file's state: the SHA-256 of its bytes, in hex. Who edits says which state was looked at. */
const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** Two people's texts of the same lines; the marks of git stand in the lines `from` and `to`. */
const Conflict = z.strictObject({
	from: z.int().positive(),
	to: z.int().positive(),
	ours: z.array(z.string()),
	theirs: z.array(z.string()),
});

/** How a page in the list stands. */
export const PageRow = z.strictObject({
	file: z.string(),
	number: PageNumber,
	name: z.string(),
	/** Lines that the parser is not sure of, and those marked when the page was put in that nobody has looked at. */
	unsure: z.int().nonnegative(),
	fresh: z.int().nonnegative(),
	errors: z.int().nonnegative(),
	/** Photos that have no image yet. */
	photosMissing: z.int().nonnegative(),
});
export type PageRow = z.infer<typeof PageRow>;

export const EditionRow = z.strictObject({
	id: z.string(),
	/** null if edition.yaml can't be read: `problems` says why. */
	title: z.string().nullable(),
	newspaper: z.string().nullable(),
	published: z.string().nullable(),
	/** 已登过: at least one of its pieces has an address; 等: its day has not come yet. */
	state: z.enum(['new', 'waiting', 'published']),
	/** Whether git has changes of it that are not committed. */
	changed: z.boolean(),
	pages: z.array(PageRow),
	problems: z.array(z.string()),
	/** What undoing the last thing done to it as a whole takes back, in a few words; null for nothing. */
	undo: z.string().nullable(),
});
export type EditionRow = z.infer<typeof EditionRow>;

export const EditionList = z.strictObject({
	editions: z.array(EditionRow),
	/** How many older ones are not in the list. */
	older: z.int().nonnegative(),
	/** The paper of the newest edition, for the next one; null in an empty archive. */
	newspaper: z.string().nullable(),
	/** What the papers are called that there are editions of. */
	papers: z.array(z.string()),
	/** Folders that are no editions. */
	problems: z.array(z.string()),
});
export type EditionList = z.infer<typeof EditionList>;

/** A line of the source as it came. */
export const DeskLine = z.strictObject({
	n: z.int().positive(),
	text: z.string(),
	/** null for a line without text. */
	read: z
		.strictObject({
			role: Role,
			mark: Role.nullable(),
			confidence: z.number(),
			article: z.int().nonnegative(),
			why: z.array(z.string()),
			/** Of a line that was marked when its page was put in, and that nobody has looked at: why; null for any other. */
			fresh: FreshMark.nullable(),
			/** What an editor is told of the line. */
			diagnostics: z.array(Diagnostic),
		})
		.nullable(),
});
export type DeskLine = z.infer<typeof DeskLine>;

/** A text of a section; `role` is that of its lines. */
export const DeskBlock = z.strictObject({ role: Role, text: z.string(), lines: z.array(z.int().positive()) });
export type DeskBlock = z.infer<typeof DeskBlock>;

export const DeskPhoto = z.strictObject({
	number: z.int().positive(),
	caption: z.string().nullable(),
	credit: z.string().nullable(),
	lines: z.array(z.int().positive()),
	/** The image's file name in photos/, or null. */
	file: z.string().nullable(),
});
export type DeskPhoto = z.infer<typeof DeskPhoto>;

/** What became of some lines: an article, or with `n` 0 what belongs to the page itself. */
export const DeskSection = z.strictObject({
	n: z.int().nonnegative(),
	kind: ArticleKind.nullable(),
	people: z.array(z.string()),
	blocks: z.array(DeskBlock),
	photos: z.array(DeskPhoto),
});
export type DeskSection = z.infer<typeof DeskSection>;

export const DeskPage = z.strictObject({
	edition: z.string(),
	file: z.string(),
	title: z.string(),
	number: PageNumber,
	name: z.string(),
	digest: Digest,
	/** As the state has it. */
	looked: z.int().nonnegative(),
	lines: z.array(DeskLine),
	sections: z.array(DeskSection),
	/** What `undo` would take back, in a few words; null for nothing. */
	undo: z.string().nullable(),
	/** Where the page stands on the site. */
	address: z.string(),
	/** What git left where two people changed the same lines. */
	conflicts: z.array(Conflict),
});
export type DeskPage = z.infer<typeof DeskPage>;

/** What tells whether a page has to be asked for anew. */
export const PageState = z.strictObject({
	digest: Digest,
	/** How often an editor has said of lines what they are: it grows without the text having changed. */
	looked: z.int().nonnegative(),
});
export type PageState = z.infer<typeof PageState>;

/** What a proofreader would ask about at one place; columns count from 1 in UTF-16 code units, `length` as well. */
export const DeskFinding = z.strictObject({
	code: z.string(),
	line: z.int().positive(),
	column: z.int().positive(),
	/** 0 for something that is missing. */
	length: z.int().nonnegative(),
	message: z.string(),
	/** What to keep, so that it goes unsaid. */
	keep: z.string(),
});
export type DeskFinding = z.infer<typeof DeskFinding>;
export const DeskProof = z.strictObject({
	/** Of the page as it was read. */
	digest: Digest,
	findings: z.array(DeskFinding),
	/** What undoing the last 这样写是对的 takes back, in a few words; null for nothing. */
	undo: z.string().nullable(),
});
export type DeskProof = z.infer<typeof DeskProof>;
export const KeepRequest = z.strictObject({ words: z.string().min(1).max(20_000) });

/** An article that may be the other half of one. */
const DeskChoice = z.strictObject({
	article: z.int().positive(),
	title: z.string(),
	/** Whether it says itself that its other half is on the page. */
	says: z.boolean(),
});
export type DeskChoice = z.infer<typeof DeskChoice>;

/** 下转 or 上接: where an article of the page goes on, or where it comes from. */
const DeskJump = z.strictObject({
	way: z.enum(['from', 'to']),
	/** The article's number on this page, and the line that says so. */
	article: z.int().positive(),
	line: z.int().positive(),
	/** The other page and its file; null if the edition hasn't got it. */
	page: PageNumber.nullable(),
	file: z.string().nullable(),
	/** The other half; `pinned` is its place in edition.yaml's `continues` if it is an editor who says so. */
	joined: z.strictObject({ title: z.string(), pinned: z.int().nonnegative().nullable() }).nullable(),
	/** Those of the other page that may be the other half, in order; none if it is joined. */
	choices: z.array(DeskChoice),
});
export type DeskJump = z.infer<typeof DeskJump>;

export const DeskJoins = z.strictObject({
	/** Of edition.yaml and all pages as they were read. */
	state: Digest,
	jumps: z.array(DeskJump),
	/** Entries of this page in `continues` that name an article that isn't there. */
	faults: z.array(z.strictObject({ page: PageNumber, entry: z.int().nonnegative(), message: z.string() })),
	/** What undoing the last decision takes back, in a few words; null for nothing. */
	undo: z.string().nullable(),
});
export type DeskJoins = z.infer<typeof DeskJoins>;
export const JoinRequest = z.strictObject({ state: Digest, edit: JoinEdit });

/** 更正: words of a page as printed, and the right ones. */
const DeskCorrection = z.strictObject({
	/** Its place in edition.yaml's `corrections`. */
	entry: z.int().nonnegative(),
	/** On which the words begin; null if they don't stand there once. */
	line: z.int().positive().nullable(),
	/** What readers are told, and then what the editor says of it. */
	words: z.string(),
	/** Why it can't be made; null if it can. */
	problem: z.string().nullable(),
});
export type DeskCorrection = z.infer<typeof DeskCorrection>;

export const DeskCorrections = z.strictObject({
	/** Of edition.yaml and all pages as they were read. */
	state: Digest,
	/** Whether readers have the edition: else its text is simply mended. */
	published: z.boolean(),
	corrections: z.array(DeskCorrection),
});
export type DeskCorrections = z.infer<typeof DeskCorrections>;
export const CorrectRequest = z.strictObject({ state: Digest, edit: CorrectionEdit });
/** What a correction that was refused is to be mended in. */
export const CorrectionField = z.enum(['find', 'replace']);
export type CorrectionField = z.infer<typeof CorrectionField>;

/** 400 and above: a sentence in plain Chinese; with 409 the page as it is now. */
export const Refusal = z.strictObject({ problem: z.string() });
export type Refusal = z.infer<typeof Refusal>;

export const EditRequest = z.strictObject({ digest: Digest, edit: LineEdit });
export type EditRequest = z.infer<typeof EditRequest>;
export const UndoRequest = z.strictObject({ digest: Digest });
export type UndoRequest = z.infer<typeof UndoRequest>;

/** A page's text pasted in, for an edition that may be new. */
export const NewPage = z.strictObject({
	edition: z.string(),
	newspaper: z.string(),
	title: z.string(),
	published: z.iso.date().nullable(),
	number: PageNumber,
	name: z.string(),
	text: z.string(),
});
export type NewPage = z.infer<typeof NewPage>;
/** Where a page was put, and the lines, from 1, that were marked as its paper's editor marked such lines before. */
export const Added = z.strictObject({
	edition: z.string(),
	file: z.string(),
	marked: z.array(z.int().positive()),
});
export type Added = z.infer<typeof Added>;

/** Of a page that is about to be put in: the day that is printed on it. */
export const Prepared = z.strictObject({ printed: z.iso.date().nullable() });
export type Prepared = z.infer<typeof Prepared>;

/** The text of a document, and in plain Chinese what was assumed of it; null if nothing was. */
export const ReadText = z.strictObject({ text: z.string(), assumed: z.string().nullable() });
export type ReadText = z.infer<typeof ReadText>;

/** What edition.yaml says of an edition as a whole. */
export const EditionFacts = z.strictObject({
	newspaper: z.string(),
	title: z.string(),
	published: z.iso.date().nullable(),
	/** What pages are called that are to be called otherwise. */
	pages: z.array(z.strictObject({ file: z.string(), name: z.string() })).default([]),
});
export type EditionFacts = z.infer<typeof EditionFacts>;
/** Of a published piece that is gone: the address that its own leads to now, or 撤下. */
export const LeadRequest = z.strictObject({ from: z.string(), to: z.string() });
export type LeadRequest = z.infer<typeof LeadRequest>;
/** What the address of a piece that is gone could lead to, likeliest first. */
export const LikelyPieces = z.strictObject({
	pieces: z.array(z.strictObject({ address: z.string(), title: z.string(), published: z.string().nullable() })),
	/** How many more there are. */
	more: z.int().nonnegative(),
});
export type LikelyPieces = z.infer<typeof LikelyPieces>;

/** A stretch of a file: one that is the same for both, or one that two people wrote differently. */
const FilePart = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('same'), lines: z.array(z.string()) }),
	z.strictObject({ kind: z.literal('two'), ours: z.array(z.string()), theirs: z.array(z.string()) }),
]);
export type FilePart = z.infer<typeof FilePart>;
/** A file of the content folder with the texts of two people; `label` is what editors call it. */
export const TwoTexts = z.strictObject({
	path: z.string(),
	label: z.string(),
	digest: Digest,
	parts: z.array(FilePart),
});
export type TwoTexts = z.infer<typeof TwoTexts>;
/** What to keep of each stretch that two people wrote differently, in order. */
export const SettleRequest = z.strictObject({ path: z.string(), digest: Digest, keep: z.array(Side) });
export type SettleRequest = z.infer<typeof SettleRequest>;
export const UnsettleRequest = z.strictObject({ path: z.string() });
export const Done = z.strictObject({ done: z.literal(true) });
export type Done = z.infer<typeof Done>;

export const PreviewAddress = z.strictObject({ address: z.string() });
