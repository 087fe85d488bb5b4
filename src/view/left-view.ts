import type { Frame } from './frame.ts';

/** What the page at an address shows at which a piece stood once. */
export type LeftView = {
	frame: Frame;
	/** Where the piece stands now; null if it was withdrawn. */
	to: { href: string; canonical: string } | null;
};
