/** 关键词: the line over a keyword block. */
import type { Recogniser } from './recogniser.ts';

export const keyword: Recogniser = {
	role: 'keyword',
	sample: '关键词：坚定信念',
	settles: ['keyword-line'],
	supports: [],
	opposes: ['over-110', 'from-61-to-110'],
	followedBy: { often: ['paragraph'], sometimes: [] },
};
