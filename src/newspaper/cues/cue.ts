import type { LineView } from '../line-view.ts';

/** A named observation on one line. `says` completes the sentence 因为…, for the editor. */
export type Cue = {
	says: string;
	holds: (view: LineView) => boolean;
	/** Where given, the cue never holds on a line with more code units. */
	longest?: number;
};
