/** Written by tests/fit/run.ts: points for a cue of credit, and for the step from it to the next line's role. */
import type { RoleWeights } from '../prior.ts';

export const credit: RoleWeights = {
	cues: {
		'credit-line': 6.81,
		'after-caption': 0.67,
		'after-stop': 0.53,
		'last-line': 0.18,
		'from-61-to-110': -1.22,
		'over-110': -1.2,
		'writer-and-photo': -0.95,
		'holds-a-sentence': -1.22,
		'after-short-open-line': -1.23,
	},
	steps: {
		banner: -1.51,
		kicker: -0.01,
		headline: 0,
		deck: -4,
		subheading: -1.51,
		keyword: -4,
		paragraph: 0.07,
		continuation: -4,
		byline: -1.46,
		credit: -1.51,
		caption: -1.5,
		'editor-note': -4,
		jump: -4,
		furniture: -1.42,
		end: -0.62,
	},
};
