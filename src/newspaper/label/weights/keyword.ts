/** Written by tests/fit/run.ts: points for a cue of keyword, and for the step from it to the next line's role. */
import type { RoleWeights } from '../prior.ts';

export const keyword: RoleWeights = {
	cues: { 'keyword-line': 7.33, 'over-110': -1.2, 'from-61-to-110': -1.2 },
	steps: {
		banner: -4,
		kicker: -4,
		headline: -4,
		deck: -4,
		subheading: -4,
		keyword: -4,
		paragraph: 0.17,
		continuation: -4,
		byline: -4,
		credit: -4,
		caption: -4,
		'editor-note': -4,
		jump: -4,
		furniture: -4,
		end: -4,
	},
};
