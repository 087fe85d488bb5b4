/** The inventory's tables. */
import type { Tables } from '../archive/database.ts';

export const inventoryTables: Tables = {
	version: 5,
	sql: `
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE edition (id TEXT PRIMARY KEY, look TEXT NOT NULL, digest TEXT NOT NULL, key TEXT NOT NULL,
	title TEXT NOT NULL, day TEXT NOT NULL, warnings INTEGER NOT NULL, tied TEXT NOT NULL, related TEXT NOT NULL) STRICT;
CREATE TABLE topic (edition TEXT PRIMARY KEY, topics BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE entry (path TEXT PRIMARY KEY, owner TEXT NOT NULL, publication INTEGER NOT NULL,
	html INTEGER NOT NULL, stamp TEXT NOT NULL) STRICT;
CREATE INDEX entry_owner ON entry (owner);
CREATE TABLE page (url TEXT PRIMARY KEY, entry TEXT NOT NULL, file TEXT NOT NULL, date TEXT NOT NULL,
	digest TEXT NOT NULL) STRICT;
CREATE INDEX page_entry ON page (entry);
CREATE INDEX page_date ON page (date, url);
CREATE TABLE asset (entry TEXT NOT NULL, file TEXT NOT NULL, PRIMARY KEY (entry, file)) STRICT, WITHOUT ROWID;
CREATE INDEX asset_file ON asset (file);
CREATE TABLE kept (kind TEXT NOT NULL, key TEXT NOT NULL, entry TEXT NOT NULL, PRIMARY KEY (kind, key)) STRICT, WITHOUT ROWID;
`,
};
