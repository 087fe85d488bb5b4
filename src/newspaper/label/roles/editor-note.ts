/** 编者按、开栏的话: a note by the editors, its head line and its text. */
import type { Recogniser } from './recogniser.ts';

export const editorNote: Recogniser = {
	role: 'editor-note',
	sample: '开栏的话',
	settles: [
		'note-sign-off',
		'note-over-sign-off',
		'note-head',
		'note-words',
		'note-behind-an-end',
		'after-note-head',
		'opens-a-column',
	],
	supports: ['ends-with-full-stop', 'over-110'],
	opposes: ['dateline', 'credit-at-end', 'after-stop'],
	followedBy: {
		often: ['editor-note', 'headline', 'kicker'],
		sometimes: ['paragraph', 'byline', 'caption', 'continuation', 'banner', 'furniture', 'subheading', 'deck'],
	},
};
