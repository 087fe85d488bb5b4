/** 提示 codes of lexicon/terms.yaml. Part of `contentCodes`. */
import type { CodeTable } from '../newspaper/diagnostic.ts';

export const termCodes = {
	'term-empty': { severity: 'error', means: '这里有一个空的词。', todo: '请写上词，或者删去多余的逗号或引号。' },
	'term-short': {
		severity: 'error',
		means: '“{word}”只有一个字，别的词里到处都有这个字，会认错。',
		todo: '请把词写全，比如写“林长制”，不写“林”。',
	},
	'term-form': {
		severity: 'error',
		means: '“{word}”里有空格，或者有引号、间隔号、加号、短横线以外的标点，不是一个词。',
		todo: '词和词之间请用半角逗号隔开，比如 aliases: [天网, 天网系统]；引号只在报上印在词里面时才写，比如“八五”普法。',
	},
	'term-twice': {
		severity: 'error',
		means: '“{word}”在第 {first} 行已经写过，分不清用哪一句解释。',
		todo: '请只留一处。',
	},
	'term-place': {
		severity: 'error',
		means: '“{word}”是地名表（places.yaml）里的地方。',
		todo: '地方的说明请写在地名表那一行的 gloss 里，这里删去。',
	},
	'term-within': {
		severity: 'warning',
		means: '“{word}”里面已经有“{inner}”，不写也认得。',
		todo: '请删去“{word}”。',
	},
	'term-gloss': {
		severity: 'error',
		means: '“{name}”没有解释。',
		todo: '请在 gloss 后面写一句话，比如：gloss: 各级都有领导当林长，分片管护山林。',
	},
	'term-source': {
		severity: 'error',
		means: '“{name}”的 source 是空的。',
		todo: '请写这句解释是谁说的、从哪里来的；编辑自己写的，删去 source 就行。',
	},
} as const satisfies CodeTable;
