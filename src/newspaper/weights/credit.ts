/** Written by tests/fit/run.ts: points for a cue of credit, and for the step from it to the next line's role. */
import type { RoleWeights } from '../prior.ts';

export const credit: RoleWeights = {
	cues: {
		'credit-line': 7.16,
		'after-caption': 0.71,
		'after-stop': 0.76,
		'last-line': 0.67,
		'from-61-to-110': -1.21,
		'over-110': -1.2,
		'writer-and-photo': -1.11,
		'holds-a-sentence': -1.21,
		'after-short-open-line': -1.23,
	},
	steps: {
		banner: -1.5,
		kicker: -0.02,
		headline: 0.01,
		deck: -4,
		subheading: -1.51,
		keyword: -4,
		paragraph: -0.08,
		continuation: -4,
		byline: -1.49,
		credit: -1.51,
		caption: -1.5,
		'editor-note': -4,
		jump: -4,
		furniture: -1.46,
		end: -0.13,
	},
};
