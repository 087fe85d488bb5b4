/**
 * What a printed page is made of: every shape that leaves the parser, as a zod schema, and the type inferred from it.
 *
 * Positions count from 1; columns and offsets are in UTF-16 code units (offsets into a text count from 0).
 * "Printed" text is what the page says, character for character; nothing is rewritten but what an editor corrects (更正).
 */
import { z } from 'zod';
import { Correction } from './correction.ts';
import { Lead } from './lead.ts';
import { PageNumber } from './page-number.ts';
import { Role } from './role.ts';

export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

/** 提示: what a person should know about a place in a source file. Codes are listed in diagnostic.ts. */
export const Diagnostic = z.object({
	code: z.string(),
	severity: Severity,
	/** The source file as the caller named it, with forward slashes. */
	file: z.string(),
	line: z.int().positive(),
	column: z.int().positive(),
	/** Plain Chinese: what is wrong and what to do. */
	message: z.string(),
	/** The same as the desk says it, where `message` names files that are out of reach there. */
	desk: z.string().optional(),
});
export type Diagnostic = z.infer<typeof Diagnostic>;

/** One non-blank line of the source, or one of several things that stand on it (lines/split-line.ts): they share its number. */
export const Line = z.object({
	/** Its number, from 1, counted as lines/line-ends.ts has it. */
	n: z.int().positive(),
	/** The line without the white space around it, without invisible characters and without its role mark. */
	text: z.string(),
	/** Where `text` begins in the source line. */
	column: z.int().positive(),
	/** White space before it, or between it and its role mark, in UTF-16 units; none before what comes later on its line. */
	indent: z.int().nonnegative(),
	/** How many blank lines stand above (the page's first line counts those above it); none above what comes later on its line. */
	gap: z.int().nonnegative(),
	/** The role an editor fixed with a role mark, or null. */
	mark: Role.nullable(),
});
export type Line = z.infer<typeof Line>;

/** A line with the role the parser gave it. */
export const LabelledLine = Line.extend({
	role: Role,
	/** The article it belongs to; 0 is the page itself. */
	article: z.int().nonnegative(),
	/** 0..1; how far the chosen role is ahead of the next best one for this line. */
	confidence: z.number().min(0).max(1),
	/** The features that spoke for the role, in Chinese. */
	why: z.array(z.string()),
});
export type LabelledLine = z.infer<typeof LabelledLine>;

/** Where the layout had broken a text and the parser joined it again. */
export const Join = z.object({
	/** Offset in the joined text at which the later line begins. */
	offset: z.int().nonnegative(),
	/** The source line that begins there. */
	line: z.int().positive(),
	/** What was put between the two: nothing between Han characters, a space between Latin words or headline lines. */
	separator: z.enum(['', ' ']),
	/** The page of that line, if it is another than the one on which the text begins. */
	page: PageNumber.optional(),
});
export type Join = z.infer<typeof Join>;

/** A text of the source lines of these numbers, in order. */
export const Printed = z.object({
	text: z.string(),
	lines: z.array(z.int().positive()).min(1),
	joins: z.array(Join),
	/** In order. */
	corrections: z.array(Correction).min(1).optional(),
});
export type Printed = z.infer<typeof Printed>;

/** What a contributor did: 文 wrote, 摄 took the photo, 文/图 both, 图 drew or supplied the picture, 编 edited. */
export const Act = z.enum(['文', '摄', '文/图', '图', '编']);
export type Act = z.infer<typeof Act>;

/** Somebody who did something for the paper. */
export const Person = z.object({
	name: z.string().min(1),
	/** 通讯员, 记者, 特约记者 …, as printed; null if the line names nobody's capacity. */
	capacity: z.string().nullable(),
	act: Act,
	/** The organisation printed before the capacity (本报, 新华社), or null. */
	organisation: z.string().nullable(),
});
export type Person = z.infer<typeof Person>;

/** A person named in a byline, dateline or credit, and where: nobody need look for the name in the text. */
export const Contributor = Person.extend({
	/** Where the name begins in the text that carries it: a byline's, a paragraph's, a photo's credit. */
	at: z.int().nonnegative(),
	/** How much of that text the name takes: more than `name` has if it is set wide (陈　军). */
	length: z.int().positive(),
});
export type Contributor = z.infer<typeof Contributor>;

/** 电头: a source and perhaps a place; never the time of publication. */
export const Dateline = z.object({
	/** The words themselves, without the parenthesis of contributors: 新华社北京1月5日电, 日报消息. */
	text: z.string(),
	/** Paper or agency: 新华社, 本报, 日报. */
	source: z.string(),
	place: z.string().nullable(),
	/** Where `place` begins in the paragraph's text, or null. */
	placeAt: z.int().nonnegative().nullable(),
	/** The day as printed (1月5日), or null. */
	date: z.string().nullable(),
	line: z.int().positive(),
	/** Where it begins in the paragraph's text: behind a rubric, if there is one. */
	at: z.int().nonnegative(),
	/** How many code units of the paragraph the dateline takes, its parenthesis included. */
	length: z.int().positive(),
});
export type Dateline = z.infer<typeof Dateline>;

/** How a line that stays a line is set: a poem's, one that begins a stanza of it, or a row of a list or table. */
export const LineSetting = z.enum(['verse', 'stanza', 'row']);
export type LineSetting = z.infer<typeof LineSetting>;

/** An addressable paragraph. */
export const Paragraph = Printed.extend({
	kind: z.literal('paragraph'),
	/** Anchor on the article's page, p1, p2, … in reading order. */
	id: z.string(),
	/** How much of `text` is its rubric, a bracketed lead-in with its brackets (【攻略】); 0 for none. */
	rubric: z.int().nonnegative(),
	/** The dateline behind the rubric. Only the paragraph that an article begins with has one. */
	dateline: Dateline.nullable(),
	/** Whom the dateline names, or the brackets that an article ends with (（据…记者X）), in print order. */
	contributors: z.array(Contributor),
	/** Absent from running text. */
	setting: LineSetting.optional(),
});
export type Paragraph = z.infer<typeof Paragraph>;

export const Subheading = Printed.extend({
	kind: z.literal('subheading'),
	id: z.string(),
	/** 1: as high as the heading of a part; 2: below it. */
	level: z.union([z.literal(1), z.literal(2)]),
});
export type Subheading = z.infer<typeof Subheading>;

/** 关键词·攻略: a keyword line and the paragraphs that answer it. `text` is the keyword line as printed. */
export const KeywordBlock = Printed.extend({
	kind: z.literal('keyword-block'),
	id: z.string(),
	keyword: z.string().min(1),
	/** Where `keyword` begins in `text`. */
	at: z.int().nonnegative(),
	paragraphs: z.array(Paragraph),
});
export type KeywordBlock = z.infer<typeof KeywordBlock>;

/** A photo as the text knows it: caption, credit or both. */
export const Photo = z.object({
	kind: z.literal('photo'),
	id: z.string(),
	/** What it shows; null for photo news, whose text is the brief itself. */
	caption: Printed.nullable(),
	/** The credit as printed, brackets included: (本报通讯员 覃海南 摄). */
	credit: Printed.nullable(),
	contributors: z.array(Contributor),
	/** Its number on the page, from 1, in the order of the source. */
	number: z.int().positive(),
	/** That page, if it is another than the one on which the photo's article begins. */
	page: PageNumber.optional(),
});
export type Photo = z.infer<typeof Photo>;

export const EditorNote = z.object({
	kind: z.literal('editor-note'),
	id: z.string(),
	paragraphs: z.array(Printed).min(1),
});
export type EditorNote = z.infer<typeof EditorNote>;

export const Byline = Printed.extend({ kind: z.literal('byline'), contributors: z.array(Contributor) });
export type Byline = z.infer<typeof Byline>;

/** 转版、接版: text that only says where the article goes on or comes from. */
export const Jump = Printed.extend({
	kind: z.literal('jump'),
	/** Known once the pages of an edition stand together (edition/), of a jump that names a page. */
	lead: Lead.optional(),
});
export type Jump = z.infer<typeof Jump>;

/** What an article is made of under its headlines. A new kind must be rendered before the project compiles. */
export const Block = z.discriminatedUnion('kind', [
	Paragraph,
	Subheading,
	KeywordBlock,
	Photo,
	EditorNote,
	Byline,
	Jump,
]);
export type Block = z.infer<typeof Block>;

/** Where a part stands that is not on the page its article begins on. */
export const OtherPage = z.object({
	number: PageNumber,
	/** The headlines of the article that this page prints again over the part. */
	titles: z.array(Printed),
});
export type OtherPage = z.infer<typeof OtherPage>;

/** A run of lines of one article; an article that others cut in two, or that goes on on another page, has two. */
export const Part = z.object({
	id: z.string(),
	/** The heading over a later part; the first part stands under the article's own headline. */
	heading: Printed.nullable(),
	firstLine: z.int().positive(),
	lastLine: z.int().positive(),
	blocks: z.array(Block),
	/** Absent from what stands on the page that the article begins on. */
	elsewhere: OtherPage.optional(),
});
export type Part = z.infer<typeof Part>;

export const ArticleKind = z.enum(['report', 'brief']);
export type ArticleKind = z.infer<typeof ArticleKind>;

export const Article = z.object({
	/** From 1, in order of first appearance on the page. */
	n: z.int().positive(),
	kind: ArticleKind,
	/** 图片新闻: a brief whose story is told with a photo. */
	photoNews: z.boolean(),
	kicker: Printed.nullable(),
	/** null if the page prints none. */
	headline: Printed.nullable(),
	deck: Printed.nullable(),
	/** That of its first paragraph. */
	dateline: Dateline.nullable(),
	/** Everybody that its paragraphs, bylines and credits name, each once for each thing they did. */
	contributors: z.array(Person),
	parts: z.array(Part).min(1),
});
export type Article = z.infer<typeof Article>;

/** Something that belongs to the page and to no article; `kind` is its role, `photo` one outside any article. */
export const PageItem = z.discriminatedUnion('kind', [
	Printed.extend({ kind: z.literal('banner') }),
	Printed.extend({ kind: z.literal('furniture') }),
	Photo,
	EditorNote,
]);
export type PageItem = z.infer<typeof PageItem>;

/** 台账: one entry for every source line, or each thing on it, in order: nothing is lost or used twice. */
export const LedgerEntry = z.object({
	line: z.int().positive(),
	column: z.int().positive(),
	/** Length of the text it accounts for, in UTF-16 code units. */
	length: z.int().positive(),
	role: Role,
	article: z.int().nonnegative(),
	/** The rule that placed it: `best-path`, `mark`, `joined`, `reunited`, `banner-without-article` … */
	rule: z.string(),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** 版: everything understood of one printed page. */
export const Page = z.object({
	lines: z.array(LabelledLine),
	articles: z.array(Article),
	items: z.array(PageItem),
	ledger: z.array(LedgerEntry),
	diagnostics: z.array(Diagnostic),
});
export type Page = z.infer<typeof Page>;
