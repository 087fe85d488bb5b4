/** Written by tests/fit/run.ts: points for a cue of editor-note, and for the step from it to the next line's role. */
import type { RoleWeights } from '../prior.ts';

export const editorNote: RoleWeights = {
	cues: {
		'note-head': 7.05,
		'note-words': 7,
		'after-note-head': 7.02,
		'opens-a-column': 7,
		'ends-with-full-stop': 0.73,
		'over-110': 0.77,
		dateline: -1.2,
		'credit-at-end': -1.2,
		'after-stop': -1.22,
	},
	steps: {
		banner: -1.52,
		kicker: 0,
		headline: -0.06,
		deck: -4,
		subheading: -4,
		keyword: -4,
		paragraph: -1.58,
		continuation: -1.52,
		byline: -1.51,
		credit: -4,
		caption: -1.51,
		'editor-note': 0.06,
		jump: -4,
		furniture: -1.54,
		end: -0.02,
	},
};
