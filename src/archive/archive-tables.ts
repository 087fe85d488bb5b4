/** The archive's tables. */
import type { Tables } from './database.ts';

/** What pieces name, once for each piece: the sentences that name it stand with it. */
const named = (table: 'place' | 'term'): string => `
CREATE TABLE ${table} (slug TEXT NOT NULL, name TEXT NOT NULL, day TEXT NOT NULL, edition TEXT NOT NULL, n INTEGER NOT NULL,
	work TEXT NOT NULL, mentions INTEGER NOT NULL, passages TEXT NOT NULL) STRICT;
CREATE INDEX ${table}_slug ON ${table} (slug, name, day DESC, edition, n);
CREATE INDEX ${table}_edition ON ${table} (edition);`;

/**
 * Newest first is by day, and on one day by the edition's id; an edition without a day has '' and comes last. `n` is a
 * row's place in its edition. What lists and sitemaps take of a summary stands beside it, since they take it of every edition.
 */
export const archiveTables: Tables = {
	version: 5,
	sql: `
CREATE TABLE edition (id TEXT PRIMARY KEY, volume TEXT NOT NULL, day TEXT NOT NULL, listed TEXT NOT NULL, addresses TEXT NOT NULL,
	summary TEXT NOT NULL) STRICT;
CREATE INDEX edition_newest ON edition (day, id);
CREATE TABLE mention (slug TEXT NOT NULL, name TEXT NOT NULL, act TEXT NOT NULL, capacity TEXT,
	day TEXT NOT NULL, edition TEXT NOT NULL, n INTEGER NOT NULL, work TEXT NOT NULL) STRICT;
CREATE INDEX mention_slug ON mention (slug, name);
CREATE INDEX mention_edition ON mention (edition);
${named('place')}${named('term')}
CREATE TABLE surroundings (list TEXT NOT NULL, slug TEXT NOT NULL, trace TEXT NOT NULL, PRIMARY KEY (list, slug)) STRICT, WITHOUT ROWID;
CREATE TABLE guide (slug TEXT NOT NULL, name TEXT NOT NULL,
	day TEXT NOT NULL, edition TEXT NOT NULL, n INTEGER NOT NULL, guide TEXT NOT NULL) STRICT;
CREATE INDEX guide_slug ON guide (slug, name);
CREATE INDEX guide_edition ON guide (edition);
CREATE TABLE photo (day TEXT NOT NULL, edition TEXT NOT NULL, n INTEGER NOT NULL, card TEXT NOT NULL) STRICT;
CREATE INDEX photo_newest ON photo (day, edition, n);
CREATE INDEX photo_edition ON photo (edition);
CREATE TABLE correction (date TEXT NOT NULL, day TEXT NOT NULL, edition TEXT NOT NULL, n INTEGER NOT NULL, item TEXT NOT NULL) STRICT;
CREATE INDEX correction_newest ON correction (date, day, edition, n);
CREATE INDEX correction_edition ON correction (edition);
CREATE TABLE touched (list TEXT NOT NULL, slug TEXT NOT NULL, PRIMARY KEY (list, slug)) STRICT, WITHOUT ROWID;
`,
};
