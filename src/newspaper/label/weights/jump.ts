/** Written by tests/fit/run.ts: points for a cue of jump, and for the step from it to the next line's role. */
import type { RoleWeights } from '../prior.ts';

export const jump: RoleWeights = {
	cues: { 'jump-line': 7.05, 'from-37-to-60': -1.2, 'from-61-to-110': -1.2, 'over-110': -1.2 },
	steps: {
		banner: -1.5,
		kicker: -0.02,
		headline: -0.03,
		deck: -4,
		subheading: -4,
		keyword: -4,
		paragraph: -0.04,
		continuation: -4,
		byline: -4,
		credit: -4,
		caption: -1.5,
		'editor-note': -4,
		jump: -4,
		furniture: -1.52,
		end: -0.02,
	},
};
