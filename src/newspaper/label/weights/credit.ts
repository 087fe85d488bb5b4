/** Written by tests/fit/run.ts: points for a cue of credit, and for the step from it to the next line's role. */
import type { RoleWeights } from '../prior.ts';

export const credit: RoleWeights = {
	cues: {
		'credit-line': 7.48,
		'after-caption': 0.65,
		'after-stop': 0.99,
		'last-line': 0.65,
		'from-61-to-110': -1.21,
		'over-110': -1.2,
		'writer-and-photo': -0.99,
		'holds-a-sentence': -1.22,
		'after-short-open-line': -1.23,
	},
	steps: {
		banner: -1.5,
		kicker: -0.03,
		headline: 0.01,
		deck: -4,
		subheading: -1.51,
		keyword: -4,
		paragraph: 0.18,
		continuation: -4,
		byline: -1.5,
		credit: -1.51,
		caption: -1.51,
		'editor-note': -4,
		jump: -4,
		furniture: -1.49,
		end: -0.15,
	},
};
