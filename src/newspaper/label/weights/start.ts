/** Written by tests/fit/run.ts: points for the role of the page's first line. */
import type { Weights } from '../prior.ts';

export const start: Weights['start'] = {
	banner: -1.3,
	kicker: -0.08,
	headline: 0.11,
	deck: -4,
	subheading: -4,
	keyword: -4,
	paragraph: -1.5,
	continuation: -4,
	byline: -4,
	credit: -4,
	caption: -1.5,
	'editor-note': -1.5,
	jump: -4,
	furniture: -0.21,
};
