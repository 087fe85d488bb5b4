/** What the pages that span editions ask of the archive. */
import { z } from 'zod';
import type { Archive } from './archive.ts';
import { rowsOf } from './database.ts';
import { CorrectionRow, Guide, Link, ListedEdition, Passage, PhotoCard } from './edition-summary.ts';

/** A name of a list, and how many works, each counted once, stand under it. */
const Counted = z.object({ slug: z.string(), name: z.string(), count: z.number().int() });
export type Counted = z.infer<typeof Counted>;

const Work = z.object({ href: z.string(), title: z.string(), kind: z.string(), edition: z.string() });
export type Work = z.infer<typeof Work>;

/** A column that holds JSON, read as a shape. */
const json = <Shape extends z.ZodType>(shape: Shape) =>
	z
		.string()
		.transform((text): unknown => JSON.parse(text))
		.pipe(shape);

const Mention = z.object({
	name: z.string(),
	act: z.string(),
	capacity: z.string().nullable(),
	/** YYYY-MM-DD, or ''. */
	day: z.string(),
	work: json(Work),
});
export type Mention = z.infer<typeof Mention>;

const OfName = z.object({
	name: z.string(),
	/** YYYY-MM-DD, or ''. */
	day: z.string(),
	work: json(Work),
	mentions: z.number().int(),
	passages: json(z.array(Passage)),
});
/** A work that names a place or a term, or was reported from a place. */
export type OfName = z.infer<typeof OfName>;

/** What works name, with the sentences that do: see archive-tables.ts. */
export type NamedIn = 'place' | 'term';

const GuideRow = z.object({ name: z.string(), edition: z.string(), guide: json(Guide) });
export type GuideRow = z.infer<typeof GuideRow>;

/** An edition as lists show it. */
const EditionRow = z.object({ listed: json(ListedEdition) });
export type EditionRow = z.infer<typeof ListedEdition>;

/**
 * SQL for the newest first, as `newestFirst` of edition-order.ts has it.
 *
 * @param edition the column with the edition's id
 */
const newestBy = (edition: string): string => `day DESC, CASE WHEN day = '' THEN ${edition} END DESC, ${edition}`;
const newestFirst = `ORDER BY ${newestBy('edition')}, n`;

/** In what capacity somebody is named, in how many works. */
const CapacityCount = z.object({ name: z.string(), capacity: z.string(), count: z.number().int() });
export type CapacityCount = z.infer<typeof CapacityCount>;

/** A photo without a page of its own stands in its piece: the two are one work. */
const piece = "substr(work ->> '$.href', 1, instr((work ->> '$.href') || '#', '#') - 1)";

/** The capacities of everyone, each name's most frequent first, of equals the one printed last. */
export function countCapacities({ database }: Archive): CapacityCount[] {
	return rowsOf(
		database,
		CapacityCount,
		`SELECT name, capacity, count(DISTINCT ${piece}) AS count FROM mention WHERE capacity IS NOT NULL
		GROUP BY name, capacity ORDER BY name, count DESC, max(day) DESC, capacity`,
	);
}

/** Everyone named, in order of slug and name. */
export function countPeople({ database }: Archive): Counted[] {
	return rowsOf(
		database,
		Counted,
		`SELECT slug, name, count(DISTINCT ${piece}) AS count FROM mention GROUP BY slug, name ORDER BY slug, name`,
	);
}

/** Every place or term named, in order of slug and name. */
export function countNamed({ database }: Archive, table: NamedIn): Counted[] {
	return rowsOf(
		database,
		Counted,
		`SELECT slug, name, count(DISTINCT work) AS count FROM ${table} GROUP BY slug, name ORDER BY slug, name`,
	);
}

/** Every keyword: those of the newest edition first, in print order; `count` is that of its blocks. */
export function countKeywords({ database }: Archive): Counted[] {
	const rows = rowsOf(
		database,
		z.object({ slug: z.string(), name: z.string() }),
		`SELECT slug, name FROM guide ${newestFirst}`,
	);
	const counted = new Map<string, Counted>();
	for (const { slug, name } of rows) {
		const known = counted.get(name);
		if (known === undefined) counted.set(name, { slug, name, count: 1 });
		else known.count++;
	}
	return [...counted.values()];
}

/** All mentions under a slug, the newest first. */
export function mentionsAt({ database }: Archive, slug: string): Mention[] {
	return rowsOf(
		database,
		Mention,
		`SELECT name, act, capacity, day, work FROM mention WHERE slug = ? ${newestFirst}`,
		slug,
	);
}

/** How many works stand under the places or terms of a slug. */
export function countOfNamed({ database }: Archive, table: NamedIn, slug: string): number {
	const shape = z.object({ count: z.number() });
	return rowsOf(database, shape, `SELECT count(*) AS count FROM ${table} WHERE slug = ?`, slug)[0]?.count ?? 0;
}

/** A run of what stands under the places or terms of a slug: one by one in order of their names, the newest first. */
export function ofNamedAt(
	{ database }: Archive,
	table: NamedIn,
	slug: string,
	{ start, most }: { start: number; most: number },
): OfName[] {
	return rowsOf(
		database,
		OfName,
		`SELECT name, day, work, mentions, passages FROM ${table} WHERE slug = ?
		ORDER BY name, ${newestBy('edition')}, n LIMIT ? OFFSET ?`,
		slug,
		most,
		start,
	);
}

/** The keyword blocks under a slug, the newest first. */
export function guidesAt({ database }: Archive, slug: string): GuideRow[] {
	return rowsOf(database, GuideRow, `SELECT name, edition, guide FROM guide WHERE slug = ? ${newestFirst}`, slug);
}

/** The newest keyword blocks of the site. */
export function newestGuides({ database }: Archive, most: number): GuideRow[] {
	return rowsOf(database, GuideRow, `SELECT name, edition, guide FROM guide ${newestFirst} LIMIT ?`, most);
}

/** An edition's keywords in print order. */
export function keywordsIn({ database }: Archive, edition: string): { name: string; slug: string }[] {
	const shape = z.object({ name: z.string(), slug: z.string() });
	return rowsOf(database, shape, 'SELECT name, slug FROM guide WHERE edition = ? ORDER BY n', edition);
}

export function countPhotos({ database }: Archive): number {
	return rowsOf(database, z.object({ count: z.number() }), 'SELECT count(*) AS count FROM photo')[0]?.count ?? 0;
}

/** A run of the photos, the newest first. */
export function photosFrom({ database }: Archive, start: number, most: number): PhotoCard[] {
	const shape = z.object({ card: json(PhotoCard) });
	return rowsOf(database, shape, `SELECT card FROM photo ${newestFirst} LIMIT ? OFFSET ?`, most, start).map(
		({ card }) => card,
	);
}

export function countCorrections({ database }: Archive): number {
	return rowsOf(database, z.object({ count: z.number() }), 'SELECT count(*) AS count FROM correction')[0]?.count ?? 0;
}

/** A run of the corrections, those made last first. */
export function correctionsFrom({ database }: Archive, start: number, most: number): CorrectionRow[] {
	const shape = z.object({ item: json(CorrectionRow) });
	return rowsOf(
		database,
		shape,
		`SELECT item FROM correction ORDER BY date DESC, ${newestBy('edition')}, n LIMIT ? OFFSET ?`,
		most,
		start,
	).map(({ item }) => item);
}

/** The years there are editions of, the newest first; '' for those without a day comes last. */
export function yearsOf({ database }: Archive): string[] {
	const shape = z.object({ year: z.string() });
	return rowsOf(database, shape, 'SELECT DISTINCT substr(day, 1, 4) AS year FROM edition ORDER BY year DESC').map(
		({ year }) => year,
	);
}

/** A year's editions, the newest first. */
export function editionsOf({ database }: Archive, year: string): EditionRow[] {
	const from = year === '' ? '' : `${year}-`;
	const to = year === '' ? '' : `${year}-99`;
	return rowsOf(
		database,
		EditionRow,
		`SELECT listed FROM edition WHERE day BETWEEN ? AND ? ORDER BY ${newestBy('id')}`,
		from,
		to,
	).map(({ listed }) => listed);
}

/** The newest editions. */
export function newestEditions({ database }: Archive, most: number): EditionRow[] {
	return rowsOf(database, EditionRow, `SELECT listed FROM edition ORDER BY ${newestBy('id')} LIMIT ?`, most).map(
		({ listed }) => listed,
	);
}

/** Some of the editions, the newest first. */
export function editionsAmong({ database }: Archive, ids: ReadonlySet<string>): EditionRow[] {
	return rowsOf(
		database,
		EditionRow,
		`SELECT listed FROM edition WHERE id IN (SELECT value FROM json_each(?)) ORDER BY ${newestBy('id')}`,
		JSON.stringify([...ids]),
	).map(({ listed }) => listed);
}

/** The keywords of some editions, each with its newest block's place: the newest edition's first, in print order. */
export function keywordsAmong({ database }: Archive, ids: ReadonlySet<string>): { name: string; report: Link }[] {
	const rows = rowsOf(
		database,
		z.object({ name: z.string(), report: json(Link) }),
		`SELECT name, guide -> '$.report' AS report FROM guide WHERE edition IN (SELECT value FROM json_each(?)) ${newestFirst}`,
		JSON.stringify([...ids]),
	);
	const newest = new Map<string, { name: string; report: Link }>();
	for (const row of rows) if (!newest.has(row.name)) newest.set(row.name, row);
	return [...newest.values()];
}

/** The photos of some editions, the newest first. */
export function photosAmong({ database }: Archive, ids: ReadonlySet<string>): PhotoCard[] {
	return rowsOf(
		database,
		z.object({ card: json(PhotoCard) }),
		`SELECT card FROM photo WHERE edition IN (SELECT value FROM json_each(?)) ${newestFirst}`,
		JSON.stringify([...ids]),
	).map(({ card }) => card);
}

/** The addresses of each edition, the newest edition's first; one edition is in memory at a time. */
export function* editionAddresses({ database }: Archive): Generator<readonly string[]> {
	const shape = z.object({ addresses: json(z.array(z.string())) });
	const rows = database.prepare(`SELECT addresses FROM edition ORDER BY ${newestBy('id')}`).iterate();
	for (const row of rows) yield shape.parse(row).addresses;
}
