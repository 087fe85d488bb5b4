/** Written by tests/fit/run.ts: points for the role of the page's first line. */
import type { Weights } from '../prior.ts';

export const start: Weights['start'] = {
	banner: -1.42,
	kicker: -0.04,
	headline: 0.3,
	deck: -4,
	subheading: -4,
	keyword: -4,
	paragraph: -1.51,
	continuation: -4,
	byline: -4,
	credit: -4,
	caption: -1.51,
	'editor-note': -1.51,
	jump: -4,
	furniture: -0.31,
};
