/** A page from which weights are learned. */
import type { LineView } from '../lines/line-view.ts';
import type { Role } from '../model.ts';

export type Lesson = {
	views: readonly LineView[];
	/** The accepted roles of each line, best first, in the order of `views`. */
	accepted: readonly (readonly Role[])[];
	/** How much the page counts. */
	weight: number;
};
