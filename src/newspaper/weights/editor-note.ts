/** Written by tests/fit/run.ts: points for a cue of editor-note, and for the step from it to the next line's role. */
import type { RoleWeights } from '../prior.ts';

export const editorNote: RoleWeights = {
	cues: {
		'note-head': 7.03,
		'note-words': 7,
		'after-note-head': 7.01,
		'opens-a-column': 7,
		'ends-with-full-stop': 0.73,
		'over-110': 0.77,
		dateline: -1.2,
		'credit-at-end': -1.2,
		'after-stop': -1.22,
	},
	steps: {
		banner: -1.52,
		kicker: -0.01,
		headline: -0.07,
		deck: -4,
		subheading: -4,
		keyword: -4,
		paragraph: -1.57,
		continuation: -1.52,
		byline: -1.53,
		credit: -4,
		caption: -1.52,
		'editor-note': 0.03,
		jump: -4,
		furniture: -1.52,
		end: -0.02,
	},
};
