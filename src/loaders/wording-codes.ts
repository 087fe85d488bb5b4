/** 提示 codes of lexicon/wordings.yaml. Part of `contentCodes`. */
import type { CodeTable } from '../newspaper/diagnostic.ts';

export const wordingCodes = {
	'wording-short': {
		severity: 'error',
		means: '“{word}”太短，别的词里到处都有这个字。',
		todo: '请写两个字以上的词。',
	},
	'wording-right': {
		severity: 'error',
		means: '“{word}”写在错的写法里，可是对的写法里也有它。',
		todo: '请删去一处。',
	},
	'wording-twice': {
		severity: 'error',
		means: '“{word}”在第 {first} 行已经写过了。',
		todo: '请删去一处。',
	},
	'wording-except': {
		severity: 'error',
		means: '“{word}”里没有这一条的错的写法，起不了作用。',
		todo: '请写含有错的写法的词，比如 { right: 部署, wrong: [部暑], except: [部暑期] }。',
	},
	'keep-short': {
		severity: 'error',
		means: '“{word}”太短，会让许多别的地方也不再提醒。',
		todo: '请把前后的几个字也写上。',
	},
} as const satisfies CodeTable;
