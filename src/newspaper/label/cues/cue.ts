import type { LineView } from '../../lines/line-view.ts';
import type { Reading } from '../../lines/readings.ts';

/**
 * An observation on a line by itself: it holds where every condition below allows it and `holds`, if given, says so.
 * The conditions are looked up in tables (trait-set.ts), so that most lines never reach a pattern: a trait with a
 * pattern states them so that they allow all that the pattern can match.
 */
export type Trait = {
	holds?: (view: LineView) => boolean;
	/** Its inner grammar reads this in it. */
	reads?: Reading;
	/** At least and at most so many code units. */
	shortest?: number;
	longest?: number;
	/** Begins with one of these characters. */
	first?: string;
	/** Ends in one of these characters; in none of those. */
	last?: string;
	notLast?: string;
	/** Only where it ends in one of these `holds` need be asked; elsewhere the other conditions say enough. */
	doubtfulLast?: string;
	/** Has one of these characters within reach of its beginning or its end. */
	among?: string;
};

/** A trait that has a weight. `says` completes the sentence 因为…, for the editor. */
export type Cue = Trait & { says: string };
