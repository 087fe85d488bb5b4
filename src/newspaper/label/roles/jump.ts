/** 转版、接版: only says where the article goes on or comes from. */
import type { Recogniser } from './recogniser.ts';

export const jump: Recogniser = {
	role: 'jump',
	sample: '（上接第一版）',
	settles: ['to-be-continued', 'jump-line'],
	supports: [],
	opposes: ['from-37-to-60', 'from-61-to-110', 'over-110'],
	followedBy: { often: ['paragraph', 'headline', 'kicker'], sometimes: ['furniture', 'caption', 'banner'] },
};
