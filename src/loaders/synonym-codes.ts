/** 提示 codes of lexicon/synonyms.yaml, and of the lexicon's files under other names. Part of `contentCodes`. */
import type { CodeTable } from '../newspaper/diagnostic.ts';

export const synonymCodes = {
	'lexicon-file-name': {
		severity: 'warning',
		means: '“{name}”没有用上：{label}的文件只认 lexicon 文件夹里的 {right}。',
		todo: '请把它放进 lexicon 文件夹，改名为 {right}（全部小写）。',
	},
	'stray-in-lexicon': {
		severity: 'warning',
		means: '“{name}”没有用上：lexicon 文件夹里只认 {known}。',
		todo: '如果是其中的一种，请改成那个名字；不用就移到别处或者删去。',
	},
	'synonym-alone': {
		severity: 'error',
		means: '这一组没有两个词，没有别的说法可找。',
		todo: '请再写一个意思相同的词，或者删去这一行。',
	},
	'synonym-empty': { severity: 'error', means: '这里有一个空的词。', todo: '请删去多余的逗号或引号。' },
	'synonym-short': {
		severity: 'error',
		means: '“{word}”只有一个字，别的词里到处都有这个字，会找出许多不相干的文章。',
		todo: '请写两个字以上的词。',
	},
	'synonym-form': {
		severity: 'error',
		means: '“{word}”里有标点或空格，不是一个词。',
		todo: '词和词之间请用半角逗号隔开，比如 - [低保, 最低生活保障]；词里面不要有标点和空格。',
	},
	'synonym-twice': {
		severity: 'error',
		means: '“{word}”在这一组里写了两次。',
		todo: '请删去一个。',
	},
	'synonym-elsewhere': {
		severity: 'error',
		means: '“{word}”在第 {first} 行的那一组里已经有了，一个词只能在一组里。',
		todo: '意思相同就请把两组合成一组，不同就请删去一处。',
	},
	'synonyms-many': {
		severity: 'warning',
		means: '近义词有 {groups} 组，读者每次打开搜索页都要下载，会变慢。',
		todo: '请删去不常用的，最好不超过 {most} 组。',
	},
} as const satisfies CodeTable;
