/** 提示 codes of lexicon/places.yaml. Part of `contentCodes`. */
import type { CodeTable } from '../newspaper/diagnostic.ts';

export const placeCodes = {
	'place-empty': { severity: 'error', means: '这里有一个空的地名。', todo: '请写上地名，或者删去多余的逗号或引号。' },
	'place-short': {
		severity: 'error',
		means: '“{word}”只有一个字，别的词里到处都有这个字，会认错。',
		todo: '请把地名写全，比如写“拉堡镇”，不写“拉”。',
	},
	'place-form': {
		severity: 'error',
		means: '“{word}”里有标点或空格，不是一个地名。',
		todo: '地名和地名之间请用半角逗号隔开，比如 aliases: [柳江县, 柳江]；地名里面不要有标点和空格。',
	},
	'place-twice': {
		severity: 'error',
		means: '“{word}”在第 {first} 行已经写过，文章里写到它，分不清是哪一个地方。',
		todo: '同一个地方请只留一处；两个地方同名，请把名字写全，比如“拉堡镇新村”和“百朋镇新村”。',
	},
	'place-parent': {
		severity: 'error',
		means: '地名表里没有叫“{parent}”的上级。',
		todo: '请照它那一行的 name 写；还没有它，就给它也写一行。',
	},
	'place-circle': {
		severity: 'error',
		means: '“{name}”的上级转来转去又回到了它自己。',
		todo: '请改正 parent：村、社区写镇，镇写区县，最大的不写。',
	},
} as const satisfies CodeTable;
