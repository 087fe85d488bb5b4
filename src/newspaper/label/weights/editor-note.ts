/** Written by tests/fit/run.ts: points for a cue of editor-note, and for the step from it to the next line's role. */
import type { RoleWeights } from '../prior.ts';

export const editorNote: RoleWeights = {
	cues: {
		'note-head': 7.05,
		'note-words': 7,
		'after-note-head': 7.03,
		'opens-a-column': 7,
		'ends-with-full-stop': 0.77,
		'over-110': 0.82,
		dateline: -1.2,
		'credit-at-end': -1.2,
		'after-stop': -1.22,
	},
	steps: {
		banner: -1.51,
		kicker: -0.01,
		headline: -0.02,
		deck: -1.52,
		subheading: -1.51,
		keyword: -4,
		paragraph: -1.56,
		continuation: -1.51,
		byline: -1.52,
		credit: -4,
		caption: -1.5,
		'editor-note': 0.08,
		jump: -4,
		furniture: -1.54,
		end: -0.02,
	},
};
