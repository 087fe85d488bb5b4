import type { LineView } from '../line-view.ts';

/** A named observation on one line. `says` completes the sentence 因为…, for the editor. */
export type Cue = { says: string; holds: (view: LineView) => boolean };
