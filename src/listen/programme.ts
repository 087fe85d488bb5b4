/**
 * An edition as it is listened to: `/<edition>/programme.json`. Written by the build, read by the player, so that one
 * file brings all that is said and nothing has to be opened on the way.
 */
import { href } from '../site-path.ts';

export type ProgrammePiece = {
	title: string;
	/** Its own page. */
	href: string;
	/** A picture of it; null without one. */
	image: string | null;
	/** What is said, sentence by sentence, its headlines first. */
	sentences: readonly string[];
	/** How many of them stand on the page that it begins on; absent if all do. */
	here?: number;
};

export type ProgrammePage = {
	/** 第1版. */
	label: string;
	/** What is said before its first piece. */
	opening: string;
	/** The printed page. */
	href: string;
	/** In print order; a piece that goes on elsewhere stands whole on the page that it begins on. */
	pieces: readonly ProgrammePiece[];
};

export type Programme = {
	/** Of this form; another one is not read. */
	version: 1;
	paper: string;
	title: string;
	/** The edition. */
	href: string;
	/** What is said first of all. */
	opening: string;
	/** Those with pieces. */
	pages: readonly ProgrammePage[];
};

/** Where an edition's programme is, from the site's root. */
export function programmeAddress(edition: string): string {
	return `/${edition}/programme.json`;
}

/** The same, as a page asks for it. */
export function programmeHref(edition: string): string {
	return href(programmeAddress(edition));
}

/** @returns whether this is a programme: what came over the network may be a page that says that there is none */
export function isProgramme(value: unknown): value is Programme {
	if (!isRecord(value)) return false;
	const { version, paper, title, href: home, opening, pages } = value;
	return version === 1 && [paper, title, home, opening].every(isText) && isListOf(pages, isPage);
}

function isPage(value: unknown): boolean {
	if (!isRecord(value)) return false;
	const { label, opening, href: home, pieces } = value;
	return [label, opening, home].every(isText) && isListOf(pieces, isPiece);
}

function isPiece(value: unknown): boolean {
	if (!isRecord(value)) return false;
	const { title, href: home, image, sentences, here } = value;
	return (
		[title, home].every(isText) &&
		(image === null || isText(image)) &&
		(here === undefined || typeof here === 'number') &&
		isListOf(sentences, isText)
	);
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
	return Array.isArray(value) && value.every(isOne);
}

function isText(value: unknown): value is string {
	return typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
