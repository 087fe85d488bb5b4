/** The editions of a year, and the ways to other years. */
import type { Phrase } from './headline.ts';
import type { Link } from './link.ts';

/** A day of a calendar. */
export type CalendarDay = {
	/** The day of the month. */
	number: number;
	/** What its place on the page is called: day-2026-11-26. */
	id: string;
	/** What a screen reader says of it, and where it leads; null without an edition. */
	link: Link | null;
};

export type CalendarMonth = {
	/** 1月. */
	label: string;
	/** What the month's table is called. */
	name: string;
	/** From Monday to Sunday; null before the first day and after the last. */
	weeks: readonly (readonly (CalendarDay | null)[])[];
};

export type YearOfEditions = {
	heading: string;
	/** The months of the year; empty if all editions are listed. */
	months: readonly CalendarMonth[];
	/** All editions of the year if they are few, else those that share a day with another. */
	editions: readonly {
		/** As a day of a calendar has it, of the first edition of a day; null where another place has it. */
		id: string | null;
		phrases: readonly Phrase[];
		newspaper: string;
		day: string | null;
		pages: string;
		href: string;
	}[];
	/** The other years; empty if there is only one. */
	years: readonly (Link & { current: boolean })[];
};
