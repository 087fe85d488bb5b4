/** What is listed under the name of a person, a place or a term. */
import type { Passage } from '../archive/edition-summary.ts';
import type { Work } from '../archive/reading.ts';
import type { Phrase } from './headline.ts';
import type { Turns } from './link.ts';

export type { Work } from '../archive/reading.ts';

export type DatedWork = Work & {
	/** 2024年1月5日, or ''. */
	day: string;
};

/** `phrases` are its title's. */
export type ShownWork = DatedWork & { phrases: readonly Phrase[] };

export type PersonWorks = {
	name: string;
	/** 通讯员、记者, or ''. */
	capacities: string;
	/** By act: 文字, 摄影 …. */
	acts: readonly { label: string; works: readonly ShownWork[] }[];
};

/** A work that names a place or a term, or was reported from a place. */
export type NamingWork = ShownWork & {
	/** 写到5处, 电头, or ''. */
	note: string;
	/** Sentences that name it; `href` leads to where each stands. */
	passages: readonly { href: string; segments: Passage['segments'] }[];
};

/** The newest first. */
export type WorksOfYear = { label: string; works: readonly NamingWork[] };

export type PlaceEntry = {
	/** null if one place stands at the address alone. */
	name: string | null;
	/** What it lies in, the highest first; without a link if nothing was written of it alone. */
	above: readonly { label: string; href: string | null }[];
	/** What it is and what else it is called, or ''. */
	gloss: string;
	/** The places in it, with how much was written of each. */
	below: readonly { label: string; href: string; count: string }[];
	/** The newest first. */
	years: readonly WorksOfYear[];
};

export type PlaceWorks = {
	/** The names at this address: one, or several that are spelt alike. */
	heading: string;
	/** 共12篇, and which page of how many if there are several. */
	count: string;
	places: readonly PlaceEntry[];
	/** The pages before and after this one. */
	turns: Turns;
};

export type TermEntry = {
	/** null if one term stands at the address alone. */
	name: string | null;
	gloss: string;
	/** 编辑注, and what else the term is called. */
	source: string;
	/** The newest first. */
	years: readonly WorksOfYear[];
};

export type TermWorks = {
	/** The names at this address: one, or several that are spelt alike. */
	heading: string;
	/** 共12篇, and which page of how many if there are several. */
	count: string;
	terms: readonly TermEntry[];
	/** The pages before and after this one. */
	turns: Turns;
};
